import { Verwijzing } from "./verwijzing.tsx";

/** The footer of every page: the two public pages of account. */
export function VoetRegel() {
  return (
    <footer className="voet">
      <ul>
        <li>
          <Verwijzing href="/toegankelijkheid">Toegankelijkheid</Verwijzing>
        </li>
        <li>
          <Verwijzing href="/privacy">Privacy</Verwijzing>
        </li>
      </ul>
    </footer>
  );
}

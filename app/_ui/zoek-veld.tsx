import { Icoon } from "./icoon.tsx";

/** The search form of the top bar (GET /casussen?zoek=); the key "/" brings the cursor here. */
export function ZoekVeld() {
  return (
    <search className="zoek">
      <form action="/casussen" method="get">
        <Icoon naam="zoek" />
        <input
          className="zoek-invoer"
          type="search"
          name="zoek"
          aria-label="Zoek casusnummer of organisatie"
          placeholder="Zoek casusnummer of organisatie"
          autoComplete="off"
        />
        <span className="toets zoek-toets" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

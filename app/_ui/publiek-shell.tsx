import type { ReactNode } from "react";
import { Merk } from "./merk.tsx";
import { Verwijzing } from "./verwijzing.tsx";
import { VoetRegel } from "./voet-regel.tsx";

type PubliekShellProps = {
  children: ReactNode;
  /** `smal` for one card (inloggen, niet gevonden). */
  breedte?: "smal" | "tekst";
};

/** The frame of pages that ask no login: inloggen, toegankelijkheid, privacy, niet gevonden. */
export function PubliekShell({ children, breedte = "tekst" }: PubliekShellProps) {
  return (
    <div className="shell shell--publiek">
      <a className="naar-inhoud" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="bovenbalk">
        <div className="bovenbalk-binnen">
          <Verwijzing className="woordmerk" href="/">
            <Merk /> Regieportaal
          </Verwijzing>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={`publiek publiek--${breedte}`}>
        {children}
      </main>
      <VoetRegel />
    </div>
  );
}

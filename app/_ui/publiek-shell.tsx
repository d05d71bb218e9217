import type { ReactNode } from "react";
import { Merk } from "./merk.tsx";
import { Verwijzing } from "./verwijzing.tsx";
import { VoetRegel } from "./voet-regel.tsx";

/** The frame of pages without login: inloggen, toegankelijkheid, privacy, niet gevonden. `smal` centres one card. */
export function PubliekShell({ children, smal = false }: { children: ReactNode; smal?: boolean }) {
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
      <main id="inhoud" tabIndex={-1} className={smal ? "publiek publiek--smal" : "publiek"}>
        {children}
      </main>
      <VoetRegel />
    </div>
  );
}

import { KAART } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { type CasusRij, CasusTabel } from "../_casuslijst/casus-tabel.tsx";

/** The casussen for which the burgemeester or wethouder may be asked today. */
export function NiveauVijf({ casussen }: { casussen: readonly CasusRij[] }) {
  return (
    <Vlak titel="Casussen op niveau 5" id="niveau-5" aantal={casussen.length}>
      <div className="stapel">
        <p className="subtiel">Op niveau 5: {KAART[5].focus.tekst}.</p>
        <CasusTabel
          titel="Casussen op niveau 5"
          titelVerborgen
          rijen={casussen}
          leeg="Er is nu geen casus op niveau 5."
        />
      </div>
    </Vlak>
  );
}

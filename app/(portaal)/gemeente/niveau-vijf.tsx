import { KAART } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { type CasusRij, CasusTabel } from "../_casuslijst/casus-tabel.tsx";

/** The casussen for which the burgemeester or wethouder may be asked today, each with its one page. */
export function NiveauVijf({ casussen }: { casussen: readonly CasusRij[] }) {
  const leesbaar = casussen.filter((c) => c.zicht !== "stand" && c.zicht !== "voorstel");
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
        {leesbaar.length > 0 && (
          <p>
            Samenvatting op één pagina:{" "}
            {leesbaar.map((c, i) => (
              <span key={c.casusnummer}>
                {i > 0 && ", "}
                <Verwijzing href={`/casussen/${c.casusnummer}/bestuurlijk`}>
                  {c.casusnummer}
                </Verwijzing>
              </span>
            ))}
          </p>
        )}
      </div>
    </Vlak>
  );
}

import { NIVEAUS, type Niveau, VOORWAARDEN } from "#regiekaart/begrippen";
import { KAART, RIJEN, VOORWAARDE_TEKST, ZIJREGELS } from "#regiekaart/kaart";
import { NiveauMerk } from "#ui/niveau-ladder";

/** Each niveau in the card's own words. */
export function Niveaus() {
  return (
    <div className="stapel stapel--ruim">
      {NIVEAUS.map((niveau) => (
        <section key={niveau} id={`niveau-${niveau}`} className="stapel">
          <h3>
            <NiveauMerk niveau={niveau} woord />
          </h3>
          <dl className="feiten">
            {RIJEN.map(({ code, naam }) => (
              <div key={code}>
                <dt>{naam}</dt>
                <dd>{KAART[niveau][code].tekst}</dd>
              </div>
            ))}
            <div>
              <dt>Inzet van</dt>
              <dd>{KAART[niveau].inzetVan.join(", ")}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The conditions of the ladder, in their order. */
export function Voorwaarden() {
  return (
    <div className="stapel">
      <p className="subtiel">Elke stap omhoog heeft ook alle stappen daarvoor nodig.</p>
      <ol className="opsomming">
        {VOORWAARDEN.map((voorwaarde) => {
          const { tekst, leidtNaar, uitleg } = VOORWAARDE_TEKST[voorwaarde];
          return (
            <li key={voorwaarde} id={voorwaarde}>
              {tekst}
              {leidtNaar && <strong> → {naarNiveau(leidtNaar)}</strong>}
              {uitleg && <span className="subtiel"> Uitleg: {uitleg}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const naarNiveau = (niveau: Niveau) => `niveau ${niveau} ${KAART[niveau].naam}`;

/** The two side rules; which expertise is needed can be asked first. */
export function Vastgelopen() {
  return (
    <>
      <ul className="opsomming">
        {Object.values(ZIJREGELS).map(({ tekst, gevolg }) => (
          <li key={tekst}>
            {tekst} <strong>→ {gevolg}</strong>
          </li>
        ))}
      </ul>
      <p>
        Weet je niet welke expertise nodig is? <a href="#consult">Vraag eerst een consult</a>.
      </p>
    </>
  );
}

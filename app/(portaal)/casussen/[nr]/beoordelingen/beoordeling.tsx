import { type Niveau, VOORWAARDEN } from "#regiekaart/begrippen";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { ANTWOORD_NAAM, EXPERTISE_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../../../_client/trpc.ts";

type BeoordelingBeeld = Uitvoer["beoordeling"]["lijst"][number];
type BeoordelingProps = {
  beoordeling: BeoordelingBeeld;
  /** The one before it, to mark what changed. */
  vorige: BeoordelingBeeld | null;
  open: boolean;
};

/** One assessment: what was decided, and behind it the answers and the texts. */
export function Beoordeling({ beoordeling: b, vorige, open }: BeoordelingProps) {
  return (
    <article id={b.id} className="beoordeling" aria-labelledby={`${b.id}-kop`}>
      <h2 id={`${b.id}-kop`}>
        <Datum waarde={b.op} />
      </h2>
      <p className="subtiel">
        <Prive>{b.door}</Prive> ({b.organisatie}) · regiekaart versie {b.kaartversie}
      </p>
      <dl className="feiten">
        <NiveauFeit kop="Niveau toen" niveau={b.niveau} />
        <NiveauFeit kop="Advies" niveau={b.advies} />
        <NiveauFeit kop="Besluit" niveau={b.besluit} />
      </dl>
      {b.afwijking && (
        <p>
          <Badge>
            {b.advies === b.besluit ? "afwijking van het profiel" : "wijkt af van het advies"}
          </Badge>
        </p>
      )}
      <details open={open}>
        <summary>Antwoorden en onderbouwing</summary>
        <div className="stapel">
          <Antwoorden beoordeling={b} vorige={vorige} />
          <dl className="feiten feiten--breed">
            {b.stagnatie && (
              <Tekst kop="Het liep vast; nodig" tekst={EXPERTISE_NAAM[b.stagnatie]} />
            )}
            <Tekst kop="Onderbouwing" tekst={b.onderbouwing} />
            <Tekst kop="Wat het huishouden ervan vindt" tekst={b.zienswijze} />
            {(b.afwijking || b.motivering) && <Tekst kop="Motivering" tekst={b.motivering} />}
          </dl>
        </div>
      </details>
    </article>
  );
}

const NiveauFeit = ({ kop, niveau }: { kop: string; niveau: Niveau }) => (
  <div>
    <dt>{kop}</dt>
    <dd>
      <NiveauMerk niveau={niveau} woord />
    </dd>
  </div>
);

function Tekst({ kop, tekst }: { kop: string; tekst: string | null }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd className="met-regels">{tekst ?? "Niet zichtbaar voor jou"}</dd>
    </div>
  );
}

function Antwoorden({ beoordeling, vorige }: Omit<BeoordelingProps, "open">) {
  const van = (b: BeoordelingBeeld | null) =>
    new Map(b?.antwoorden.map((a) => [a.voorwaarde, a]) ?? []);
  const nu = van(beoordeling);
  const toen = van(vorige);
  return (
    <div className="tabel">
      <table>
        <caption className="alleen-voorlezen">Antwoorden op de voorwaarden van de kaart</caption>
        <thead>
          <tr>
            <th scope="col">Voorwaarde</th>
            <th scope="col">Antwoord</th>
            <th scope="col">Vorige keer</th>
          </tr>
        </thead>
        <tbody>
          {VOORWAARDEN.map((v) => {
            const antwoord = nu.get(v);
            const eerder = toen.get(v)?.antwoord;
            return (
              <tr key={v}>
                <th scope="row">
                  {VOORWAARDE_TEKST[v].kort}
                  {antwoord?.toelichting && (
                    <span className="antwoord-toelichting met-regels">{antwoord.toelichting}</span>
                  )}
                </th>
                <td>{antwoord ? ANTWOORD_NAAM[antwoord.antwoord] : "–"}</td>
                <td>
                  {eerder ? ANTWOORD_NAAM[eerder] : "–"}{" "}
                  {eerder && eerder !== antwoord?.antwoord && <Badge>gewijzigd</Badge>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

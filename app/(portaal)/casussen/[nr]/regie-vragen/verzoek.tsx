import { REGIEVERZOEK_REDENEN } from "#regiekaart/regieverzoek";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../../../_client/trpc.ts";
import { GeefNiet } from "./geef-niet.tsx";
import { TrekVerzoekIn } from "./trek-verzoek-in.tsx";

type Rij = Uitvoer["regie"]["verzoeken"]["verzoeken"][number];
type Props = { verzoek: Rij; casusnummer: string; gebruikerId: string };

/** One request: who asked and why, and the answer, or what this reader may do with it. */
export function Verzoek({ verzoek: v, casusnummer, gebruikerId }: Props) {
  return (
    <Vlak
      titel={`${v.organisatie} vraagt om de procesregie`}
      id={`verzoek-${v.id}`}
      soort={v.magAntwoorden ? "let_op" : "gewoon"}
    >
      <div className="stapel">
        <p className="met-regels">
          <Prive>{v.waarom ?? "Deze tekst is vernietigd."}</Prive>
        </p>
        <p className="subtiel">
          <Prive>{v.door}</Prive>, <Datum waarde={v.op} />
        </p>
        <Uitkomst verzoek={v} />
        {v.magAntwoorden && (
          <>
            <p>
              Maak je er een overdracht van, dan staat ingevuld aan wie en waarom. Tot die is
              geaccepteerd, houden jullie de regie.
            </p>
            <p className="rij">
              <KnopLink href={`/casussen/${casusnummer}/overdragen?aan=${v.organisatieId}`}>
                Maak een overdracht
              </KnopLink>
            </p>
            <details className="takenlijst-meer">
              <summary>Zeg waarom niet</summary>
              <GeefNiet {...{ casusnummer, gebruikerId }} verzoekId={v.id} />
            </details>
          </>
        )}
        {v.magIntrekken && <TrekVerzoekIn casusnummer={casusnummer} verzoekId={v.id} />}
      </div>
    </Vlak>
  );
}

function Uitkomst({ verzoek: { uitkomst, reden, toelichting, magAntwoorden } }: { verzoek: Rij }) {
  if (uitkomst === "overdracht") return <p>Er is een overdracht van gemaakt.</p>;
  if (uitkomst === "ingetrokken") return <p>Het verzoek is ingetrokken.</p>;
  if (uitkomst === "niet_gegeven")
    return (
      <>
        <p>Antwoord: “{REGIEVERZOEK_REDENEN.find((r) => r.code === reden)?.naam}.”</p>
        <p className="met-regels">
          <Prive>{toelichting ?? "Deze tekst is vernietigd."}</Prive>
        </p>
      </>
    );
  return magAntwoorden ? null : <p>Er is nog geen antwoord.</p>;
}

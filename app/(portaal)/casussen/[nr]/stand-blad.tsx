import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { NiveauLadder, niveauNaam } from "#ui/niveau-ladder";
import { Verwijzing } from "#ui/verwijzing";
import { AanwijzenVlak } from "./aanwijzen-vlak.tsx";
import type { Stand } from "./casus.ts";
import { magCasusregieOverdragen } from "./casusregie.ts";
import { DoorgevenVlak } from "./doorgeven-vlak.tsx";
import { NaSpoed } from "./na-spoed.tsx";
import { OpenOverdrachten } from "./nu-nodig.tsx";
import { ZichtVraag } from "./zicht-vraag.tsx";
import { Eerstvolgend, Waarom } from "./zijkolom.tsx";

/** Closed: since when, and until when it can be opened again. */
function Afgesloten({ casus: { afsluiting, casusnummer } }: { casus: Stand }) {
  if (!afsluiting) return null;
  return (
    <Mededeling titel="Deze casus is afgesloten en afgeschermd">
      Afgesloten op <Datum waarde={afsluiting.op} vorm="lang" />. Heropenen na terugval kan tot en
      met <Datum waarde={afsluiting.terugvalTot} vorm="lang" />.{" "}
      {afsluiting.magHeropenen && (
        <Verwijzing href={`/casussen/${casusnummer}/heropenen`}>Heropen de casus</Verwijzing>
      )}
    </Mededeling>
  );
}

/** A casus for who may know that it exists and no more: no persons, no texts. */
export function StandBlad({ casus }: { casus: Stand }) {
  return (
    <Blad
      zij={
        <>
          <Waarom casus={casus} />
          <Eerstvolgend casus={casus} />
        </>
      }
    >
      <section className="vlak casus-kop" aria-labelledby="casus-kop">
        <div>
          <p className="subtiel">
            Casus <span className="cijfers">{casus.casusnummer}</span> · gestart{" "}
            <Datum waarde={casus.geopendOp} vorm="datum" />
          </p>
          <h1 id="casus-kop">{niveauNaam(casus.niveau)}</h1>
          <p className="subtiel casus-zin">
            {casus.procesregieBij && casus.procesregieSinds ? (
              <>
                {casus.procesregieBij} heeft de procesregie, sinds{" "}
                <Datum waarde={casus.procesregieSinds} vorm="lang" />.
              </>
            ) : casus.afsluiting ? (
              "Niemand heeft nog regie."
            ) : (
              "Nog niemand heeft de procesregie."
            )}{" "}
            Op dit niveau sinds <Datum waarde={casus.niveauSinds} vorm="lang" />.
          </p>
        </div>
        <NiveauLadder niveau={casus.niveau} />
      </section>
      <Afgesloten casus={casus} />
      <NaSpoed casus={casus} />
      <OpenOverdrachten {...casus} />
      <ZichtVraag casusnummer={casus.casusnummer} zichtVraag={casus.zichtVraag} />
      <DoorgevenVlak casusnummer={casus.casusnummer} />
      <AanwijzenVlak casus={casus} />
      {casus.magRegieVragen && (
        <p className="rij">
          <KnopLink soort="secundair" href={`/casussen/${casus.casusnummer}/regie-vragen`}>
            Vragen om de regie
          </KnopLink>
        </p>
      )}
      {magCasusregieOverdragen(casus) &&
        casus.overdrachten.every((o) => o.soort !== "casusregie") && (
          <p className="rij">
            <KnopLink
              soort="secundair"
              href={`/casussen/${casus.casusnummer}/overdragen/casusregie`}
            >
              Casusregie overdragen
            </KnopLink>
          </p>
        )}
      <Vlak titel="Je ziet alleen de stand" id="alleen-stand">
        <p>
          Wie er in het huishouden woont en wat er is opgeschreven, zie je niet.
          {casus.overdrachten.some((o) => o.magBekijken) &&
            " Het voorstel van de overdracht kun je wel lezen."}{" "}
          Vragen? Vraag ze aan de procesregisseur bij{" "}
          {casus.procesregieBij ?? "de organisatie die de casus heeft geopend"}.
        </p>
      </Vlak>
    </Blad>
  );
}

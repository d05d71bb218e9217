import type { Niveau } from "#regiekaart/begrippen";
import { consultSoortNaam, wegNaarOverdracht } from "#regiekaart/consult";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { Prive } from "#ui/prive";
import { Termijn } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import type { Volledig } from "./casus.ts";

type Consult = Volledig["consulten"][number];

/** Advice that was asked elsewhere, with the answer; from there one click makes it an overdracht. */
export function Consulten({ casus }: { casus: Volledig }) {
  const { casusnummer, consulten, mag } = casus;
  const gevraagd = consulten.filter((c) => c.status !== "ingetrokken");
  if (gevraagd.length === 0) return null;
  const straks = casus.laatsteBesluit ?? casus.niveau;
  const loopt = casus.overdrachten.some((o) => o.soort === "procesregie");
  return (
    <Vlak titel="Consulten" id="consulten" aantal={gevraagd.length}>
      <div className="stapel stapel--ruim">
        {gevraagd.map((c) => (
          <section key={c.id} className="stapel">
            <h3>
              {c.naar.naam} {c.status === "open" && <Badge>wacht op advies</Badge>}
            </h3>
            <p className="subtiel klein">
              {consultSoortNaam(c.soort)} Gevraagd door <Prive>{c.door.naam}</Prive> op{" "}
              <Datum waarde={c.op} vorm="lang" />, {c.opNaam ? "op naam" : "zonder naam"}.
            </p>
            <p className="met-regels">
              <Prive>{c.vraag ?? "Deze tekst is vernietigd."}</Prive>
            </p>
            <Advies consult={c} />
            {mag.overdragen && !loopt && c.status === "beantwoord" && (
              <NaarOverdracht consult={c} casusnummer={casusnummer} niveau={straks} />
            )}
          </section>
        ))}
      </div>
    </Vlak>
  );
}

type NaarProps = { consult: Consult; casusnummer: string; niveau: Niveau };

/** One click, with what was written; or first the beoordeling, when the other may not hold the regie at this niveau. */
function NaarOverdracht({ consult: c, casusnummer, niveau }: NaarProps) {
  const weg = wegNaarOverdracht(niveau, c.naar.soort);
  if (weg === null) return null;
  if (weg === "beoordelen")
    return (
      <p>
        Moet {c.naar.naam} de regie overnemen? Dat kan op een hoger niveau.{" "}
        <Verwijzing href={`/casussen/${casusnummer}/beoordeling`}>
          Doe eerst een beoordeling
        </Verwijzing>
      </p>
    );
  return (
    <p className="rij">
      <KnopLink soort="secundair" href={`/casussen/${casusnummer}/overdragen?consult=${c.id}`}>
        Maak er een overdracht van
      </KnopLink>
    </p>
  );
}

function Advies({ consult: c }: { consult: Consult }) {
  if (c.status === "open")
    return (
      <p>
        Advies voor <Termijn op={c.termijnOp} />.{" "}
        <Verwijzing href={`/consulten/${c.id}`}>Bekijk het consult</Verwijzing>
      </p>
    );
  return (
    <>
      <p className="met-regels">
        <strong>Advies:</strong> <Prive>{c.antwoord ?? "Deze tekst is vernietigd."}</Prive>
      </p>
      <p className="subtiel klein">
        <Prive>{c.beantwoordDoor}</Prive>, <Datum waarde={c.beantwoordOp!} />
      </p>
    </>
  );
}

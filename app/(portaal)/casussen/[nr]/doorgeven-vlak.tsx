import { CATEGORIE_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { ofStuurDoor, vereisIk } from "../../../_server/vereis-ik.ts";
import { DoorgevenKnop } from "./doorgeven-knop.tsx";
import { opsomming } from "./opsomming.ts";

/** For a coordinator whose organisation shielded a text: for whom it waits, and one button to agree. Nothing for others. */
export async function DoorgevenVlak({ casusnummer }: { casusnummer: string }) {
  const ik = await vereisIk();
  if (!ik.functies.includes("coordinator")) return null;
  const caller = await aanroep();
  const teksten = await ofStuurDoor(caller.item.nietDoorgegeven({ casusnummer }));
  if (teksten.length === 0) return null;
  return (
    <Vlak titel="Wacht op jullie instemming" aantal={teksten.length} id="doorgeven">
      <p className="subtiel">
        Deze teksten zijn van jullie. Wie later meeleest, ziet ze pas als jullie dat goedvinden.
      </p>
      <ul className="afspraken">
        {teksten.map((t) => (
          <li key={t.tekstId} className="afspraak">
            <p>
              {CATEGORIE_NAAM[t.categorie]}, <Datum waarde={t.op} vorm="datum" />, door{" "}
              <Prive>{t.door}</Prive>. Leest het nog niet: {opsomming(t.wacht)}.
            </p>
            <DoorgevenKnop {...{ casusnummer }} tekstId={t.tekstId} gebruikerId={ik.gebruikerId} />
          </li>
        ))}
      </ul>
    </Vlak>
  );
}

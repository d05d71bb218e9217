import { randomUUID } from "node:crypto";
import { metTeksten } from "#db/gebeurtenis";
import { type leesOrganisatie, leesPersoon } from "#db/mensen";
import { schrijfOnderdelen, schrijfOverdracht } from "#db/overdracht";
import { schrijfSpoedTaken } from "#db/spoed";
import { dagVan, termijnNa, termijnVan } from "#db/termijn";
import type { Grondslag } from "#regiekaart/begrippen";
import { controleerNamen } from "#regiekaart/overdracht-inhoud";
import type { Onderdeel } from "#regiekaart/overdracht-onderdelen";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import type { RegieFeit } from "#regiekaart/regie";
import { takenNaSpoed } from "#regiekaart/spoed-taken";
import { beslistermijn } from "#regiekaart/termijnen";
import type { Daad, Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan } from "../kern/teksten.ts";
import { overdrachtGegevens } from "../overdracht/gegevens.ts";
import { eisKorteToets } from "../overdracht/wgs-toets.ts";
import type { SpoedInvoer } from "./invoer.ts";

export type SpoedDaad = Pick<Daad, "tx" | "casusId" | "actor" | "op" | "gebeurtenisId">;
export type Ontvanger = NonNullable<Awaited<ReturnType<typeof leesOrganisatie>>>;

/** The answers as onderdelen: whoever is on piket reads them before they answer, so they name nobody. */
const onderdelenUit = ({ reden, veiligheid, telefoon }: SpoedInvoer) => ({
  reden,
  spoed_veiligheid: veiligheid,
  terugbellen: telefoon,
});

export function eisZonderNamen(input: SpoedInvoer, namen: string[]): void {
  const uitkomst = controleerNamen(onderdelenUit(input), namen);
  if (uitkomst.mag) return;
  throw new Geweigerd(
    uitkomst.weigering,
    uitkomst.veld === "spoed_veiligheid" ? "veiligheid" : uitkomst.veld,
  );
}

/** Asks the chosen organisation to take over, in clock hours; its coordinators and piket are told in this act. */
export async function vraagBijSpoed(
  daad: SpoedDaad,
  input: SpoedInvoer,
  { houder, naar, grondslag }: { houder: RegieFeit; naar: Ontvanger; grondslag: Grondslag },
): Promise<{ id: string; feit: Feit }> {
  const { tx, casusId, actor, op } = daad;
  await eisKorteToets(daad, naar, input.wgsNoodzakelijk);
  const termijn = beslistermijn({ niveau: input.niveau, spoed: true, ontvanger: naar });
  const overdracht = {
    id: randomUUID(),
    casusId,
    soort: "procesregie" as const,
    vanafVolgnr: houder.sindsStap,
    vanOrganisatieId: houder.organisatieId,
    vanGebruikerId: actor.gebruikerId,
    naarOrganisatieId: naar.id,
    niveauVan: input.niveau,
    niveauNaar: input.niveau,
    spoed: true,
    voorgesteldOp: op,
    termijnOp: await termijnVan(tx, op, termijn),
  };
  await schrijfOverdracht(tx, overdracht);
  const onderdelen = Object.entries(onderdelenUit(input)).map(([onderdeel, tekst]) => ({
    onderdeel: onderdeel as Onderdeel,
    zichtVanaf: "voorstel" as const,
    tekst,
  }));
  const teksten = await schrijfOnderdelen(
    tx,
    overdracht.id,
    onderdelen,
    herkomstVan(daad, grondslag),
  );
  const gegevens = await overdrachtGegevens(tx, overdracht);
  return {
    id: overdracht.id,
    feit: { soort: "overdracht_voorgesteld", gegevens: metTeksten(gegevens, teksten) },
  };
}

/** What was skipped becomes tasks for the next working day. */
export async function maakTaken(
  daad: SpoedDaad,
  input: SpoedInvoer,
  {
    houder,
    overdrachtId,
    nieuw,
  }: { houder: RegieFeit; overdrachtId: string | null; nieuw: boolean },
): Promise<void> {
  const { tx, casusId, actor, gebeurtenisId } = daad;
  const persoon = houder.persoonId ? await leesPersoon(tx, houder.persoonId) : null;
  const vereist = vereistProfiel(input.niveau, houder.organisatieSoort);
  const onderProfiel = persoon !== null && !voldoetProfiel(persoon.profiel, vereist);
  const taken = takenNaSpoed({
    niveau: input.niveau,
    overdracht: overdrachtId !== null,
    onderProfiel,
    nieuw,
  });
  const voor = await volgendeWerkdag(daad);
  await schrijfSpoedTaken(
    tx,
    taken.map(({ soort, bij }) => ({
      id: randomUUID(),
      casusId,
      soort,
      organisatieId: bij === "starter" ? actor.organisatieId : null,
      overdrachtId: soort === "overdracht" ? overdrachtId : null,
      voor,
      gebeurtenisId,
    })),
  );
}

/** The calendar day of the next working day. */
export const volgendeWerkdag = async ({ tx, op }: Pick<SpoedDaad, "tx" | "op">) =>
  dagVan(tx, await termijnNa(tx, op, 1));

/** In spoed a profile never blocks: the next working day the holder explains it, or names somebody else. */
export async function vraagProfielNa(daad: Daad): Promise<void> {
  const { tx, casusId, gebeurtenisId } = daad;
  const voor = await volgendeWerkdag(daad);
  await schrijfSpoedTaken(tx, [
    { id: randomUUID(), casusId, soort: "profiel", organisatieId: null, voor, gebeurtenisId },
  ]);
}

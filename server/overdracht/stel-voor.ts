import { randomUUID } from "node:crypto";
import { z } from "zod";
import { leesLaatsteBesluit } from "#db/beoordeling";
import { leesNamen } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie, leesPersoonVast } from "#db/mensen";
import { schrijfOverdracht, schrijfOverdrachtInhoud } from "#db/overdracht";
import { leesNietMee, schrijfActieBesluiten } from "#db/overdracht-contract";
import { leesActies } from "#db/plan";
import { beantwoordMetOverdracht } from "#db/regieverzoek";
import { termijnVan } from "#db/termijn";
import { isUitgesloten, leesAntwoorders } from "#db/uitsluiting";
import { OVERDRACHT_SOORTEN } from "#regiekaart/overdracht";
import { ACTIE_BESLUITEN, beoordeelActies } from "#regiekaart/overdracht-acties";
import { controleerNamen } from "#regiekaart/overdracht-inhoud";
import { ONDERDEEL_CODES, type Onderdeel } from "#regiekaart/overdracht-onderdelen";
import { beoordeelVoorstel, magVoorstellen } from "#regiekaart/overdracht-voorstel";
import { werktInCasussen } from "#regiekaart/regie";
import { beslistermijn } from "#regiekaart/termijnen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, vrijeTekstVorm } from "../kern/teksten.ts";
import { niveauVorm, tijdVorm } from "../kern/vormen.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij } from "./overdracht-daad.ts";
import { eisWgsToets, wgsToetsVorm } from "./wgs-toets.ts";

const inhoudVorm = z.strictObject(
  Object.fromEntries(
    ONDERDEEL_CODES.map((code) => [code, vrijeTekstVorm("Dit onderdeel").optional()]),
  ) as Record<Onderdeel, z.ZodOptional<z.ZodString>>,
);

const stelVoorInvoer = {
  soort: z.enum(OVERDRACHT_SOORTEN).default("procesregie"),
  /** The niveau stap that the form started from. */
  gezienVolgnr: z.int().positive(),
  naarOrganisatieId: z.uuid("Kies een organisatie."),
  naarPersoonId: z.uuid("Kies een persoon.").nullable().default(null),
  /** The niveau after acceptance; null when it stays as it is. */
  niveauNaar: niveauVorm.nullable(),
  warmGesprekOp: tijdVorm.nullable().default(null),
  wgsToets: wgsToetsVorm,
  /** What happens to each open actie on acceptance. */
  acties: z
    .array(
      z.strictObject({
        actieId: z.uuid(),
        besluit: z.enum(ACTIE_BESLUITEN, "Kies wat ermee gebeurt."),
      }),
    )
    .max(200)
    .default([]),
  inhoud: inhoudVorm,
};
const vorm = z.strictObject(stelVoorInvoer);
type Invoer = z.infer<typeof vorm>;

/**
 * Proposes to hand procesregie or casusregie to another organisation; the sender stays responsible until it is accepted.
 * From `stand` on: a coordinator of the organisation that has casusregie sees no more than that.
 */
export const stelVoor = casusDaad("stand", stelVoorInvoer).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "overdracht.stelVoor", "stand", input, async (daad) => {
    const besluit = await beslis(daad, input);
    return legVast(daad, input, besluit);
  }),
);

async function beslis(daad: Daad, input: Invoer) {
  const { tx, feiten } = daad;
  const actor = alsPartij(daad);
  if (!magVoorstellen(feiten.regie, input.soort, actor)) throw new Geweigerd("geen_bevoegdheid");
  if (input.gezienVolgnr !== feiten.niveauVolgnr) throw new Geweigerd("niveau_is_gewijzigd");
  const naar = await leesOrganisatie(tx, input.naarOrganisatieId);
  if (!naar) throw new Geweigerd("organisatie_niet_actief", "naarOrganisatieId");
  const beoordeling = await leesLaatsteBesluit(tx, daad.casusId);
  const uitkomst = eis(
    beoordeelVoorstel(
      feiten,
      {
        soort: input.soort,
        naar: { organisatieId: naar.id, ...naar },
        niveauNaar: input.niveauNaar,
        beoordelingNiveau: beoordeling?.besluit ?? null,
        inhoud: input.inhoud,
      },
      actor,
    ),
  );
  const open = (await leesActies(tx, daad.casusId)).filter((a) => a.uitkomst === null);
  const { besloten } = eis(beoordeelActies(input.soort, open, input.acties));
  await eisWgsToets(daad, naar, input.wgsToets);
  if (input.naarPersoonId) {
    const persoon = await leesPersoonVast(tx, input.naarPersoonId);
    if (persoon?.organisatieId !== naar.id)
      throw new Geweigerd("persoon_hoort_niet_bij_organisatie", "naarPersoonId");
    if (!persoon.actief) throw new Geweigerd("persoon_niet_actief", "naarPersoonId");
    if (!werktInCasussen(persoon.functies))
      throw new Geweigerd("geen_professional", "naarPersoonId");
  }
  await eisAntwoorder(daad, naar.id, input.naarPersoonId);
  // Last: nobody learns a name from a proposal that could not be made anyway.
  eis(controleerNamen(input.inhoud, await leesNamen(tx, daad.casusId)));
  const meeMetOverdracht = uitkomst.niveauNaar !== null;
  const niveauNaar = uitkomst.niveauNaar ?? feiten.niveau;
  const termijn = beslistermijn({ niveau: niveauNaar, spoed: false, ontvanger: naar });
  return {
    ...uitkomst,
    termijn,
    besloten,
    beoordelingId: meeMetOverdracht ? (beoordeling?.id ?? null) : null,
  };
}

/** Somebody there must be able to answer: who is excluded from this casus cannot. */
async function eisAntwoorder(
  { tx, casusId }: Daad,
  organisatieId: string,
  persoonId: string | null,
) {
  if (persoonId && (await isUitgesloten(tx, casusId, persoonId)))
    throw new Geweigerd("persoon_kan_niet_meedoen", "naarPersoonId");
  const wie = { functies: ["coordinator" as const], personen: persoonId ? [persoonId] : [] };
  if ((await leesAntwoorders(tx, casusId, organisatieId, wie)).length === 0)
    throw new Geweigerd("niemand_kan_antwoorden", "naarOrganisatieId");
}

async function legVast(
  daad: Daad,
  input: Invoer,
  besluit: Awaited<ReturnType<typeof beslis>>,
): Promise<Feit> {
  const { tx, casusId, feiten, actor, op } = daad;
  const niveauNaar = besluit.niveauNaar ?? feiten.niveau;
  const overdracht = {
    id: randomUUID(),
    casusId,
    soort: input.soort,
    vanafVolgnr: besluit.vanafVolgnr,
    vanOrganisatieId: besluit.vanOrganisatieId,
    vanGebruikerId: actor.gebruikerId,
    naarOrganisatieId: input.naarOrganisatieId,
    naarPersoonId: input.naarPersoonId,
    niveauVan: feiten.niveau,
    niveauNaar,
    beoordelingId: besluit.beoordelingId,
    voorgesteldOp: op,
    termijnOp: await termijnVan(tx, op, besluit.termijn),
    warmGesprekOp: input.warmGesprekOp ? new Date(input.warmGesprekOp) : null,
    nietMee: await leesNietMee(tx, casusId, input.naarOrganisatieId),
  };
  await schrijfOverdracht(tx, overdracht);
  if (input.soort === "procesregie") await beantwoordMetOverdracht(tx, { ...overdracht, op });
  await schrijfActieBesluiten(
    tx,
    besluit.besloten.map((b) => ({ ...b, overdrachtId: overdracht.id, casusId })),
  );
  const teksten = await schrijfOverdrachtInhoud(
    tx,
    overdracht.id,
    input.soort,
    input.inhoud,
    herkomstVan(daad, feiten.grondslag),
  );
  const gegevens = await overdrachtGegevens(tx, overdracht);
  return { soort: "overdracht_voorgesteld", gegevens: metTeksten(gegevens, teksten) };
}

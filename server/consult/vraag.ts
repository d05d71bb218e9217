import { randomUUID } from "node:crypto";
import { z } from "zod";
import { leesNamen } from "#db/casus";
import { schrijfConsult } from "#db/consult";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie, leesPersoonVast } from "#db/mensen";
import { termijnNa } from "#db/termijn";
import { isUitgesloten } from "#db/uitsluiting";
import { GRONDSLAGEN } from "#regiekaart/begrippen";
import { beoordeelConsult, CONSULT_SOORT_CODES } from "#regiekaart/consult";
import { werktInCasussen } from "#regiekaart/regie";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { eisWgsToets, wgsToetsVorm } from "../overdracht/wgs-toets.ts";
import { consultFeit } from "./feiten.ts";

/** Asks another organisation for advice. Niveau and regie stay; without a name nobody there learns which casus it is. */
export const vraag = casusDaad("bijdragen", {
  naarOrganisatieId: z.uuid("Kies welke organisatie je om advies vraagt."),
  naarPersoonId: z.uuid().nullable().default(null),
  soort: z.enum(CONSULT_SOORT_CODES, "Kies wat voor advies je vraagt."),
  vraag: tekstVorm("De vraag", 4_000),
  opNaam: z.boolean().default(false),
  grondslag: z.enum(GRONDSLAGEN).nullable().default(null),
  reden: vrijeTekstVorm("De reden", 2_000).default(""),
  wgsToets: wgsToetsVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "consult.vraag", "bijdragen", input, async (daad) => {
    const { tx, casusId, actor, op, feiten, gebeurtenisId } = daad;
    const { opNaam } = input;
    const naar = await vindGevraagde(daad, input);
    eis(
      beoordeelConsult(
        {
          naarOrganisatieId: naar.organisatie.id,
          naarPersoon: naar.persoon,
          opNaam,
          grondslag: input.grondslag !== null,
          reden: input.reden !== "",
          vraag: input.vraag,
        },
        await leesNamen(tx, casusId),
        actor,
      ),
    );
    if (opNaam) await eisWgsToets(daad, naar.organisatie, input.wgsToets);
    const vraagTekst = (await schrijfAls(daad, "consult", input.vraag))!;
    const reden = opNaam ? await schrijfAls(daad, "consult", input.reden) : null;
    const id = randomUUID();
    await schrijfConsult(tx, {
      id,
      casusId,
      soort: input.soort,
      niveau: feiten.niveau,
      vraagId: vraagTekst.id,
      opNaam,
      grondslag: opNaam ? input.grondslag : null,
      redenId: reden?.id ?? null,
      vanOrganisatieId: actor.organisatieId,
      door: actor.gebruikerId,
      naarOrganisatieId: naar.organisatie.id,
      naarPersoonId: input.naarPersoonId,
      op,
      termijnOp: await termijnNa(tx, op, STANDAARD_REGIO.consultWerkdagen),
      gebeurtenisId,
    });
    return consultFeit(
      "consult_gevraagd",
      {
        id,
        opNaam,
        van: { id: actor.organisatieId, naam: actor.organisatieNaam },
        door: { id: actor.gebruikerId },
        naar: naar.organisatie,
        persoon: input.naarPersoonId ? { id: input.naarPersoonId } : null,
      },
      metTeksten({ reden: input.soort }, reden ? [vraagTekst, reden] : [vraagTekst]),
    );
  }),
);

/** The organisation that is asked, which serves this area, and the person there, when one is named. */
async function vindGevraagde(
  { tx, casusId, feiten }: Daad,
  { naarOrganisatieId, naarPersoonId }: { naarOrganisatieId: string; naarPersoonId: string | null },
) {
  const organisatie = await leesOrganisatie(tx, naarOrganisatieId);
  if (!organisatie?.actief) throw new Geweigerd("organisatie_niet_actief", "naarOrganisatieId");
  if (!organisatie.werkgebieden.includes(feiten.werkgebiedId))
    throw new Geweigerd("organisatie_buiten_werkgebied", "naarOrganisatieId");
  if (naarPersoonId === null) return { organisatie, persoon: null };
  const mens = await leesPersoonVast(tx, naarPersoonId);
  if (!mens || (await isUitgesloten(tx, casusId, naarPersoonId)))
    throw new Geweigerd("persoon_kan_niet_meedoen", "naarPersoonId");
  const kanAntwoorden = mens.actief && werktInCasussen(mens.functies);
  return { organisatie, persoon: { organisatieId: mens.organisatieId, kanAntwoorden } };
}

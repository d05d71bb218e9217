import { z } from "zod";
import { leesAfsluiting, zetHeropend } from "#db/afsluiting";
import type { Transactie } from "#db/databank";
import { metTeksten } from "#db/gebeurtenis";
import { rondSpoedTakenAf } from "#db/spoed";
import { schrijfNiveauStap } from "#db/stappen";
import { dagNa, dagVan } from "#db/termijn";
import { isUitgesloten } from "#db/uitsluiting";
import { leesMijnZicht } from "#db/zicht";
import { beoordeelHeropenen } from "#regiekaart/afsluiten";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { eisCollegas, legRegieVast } from "../casus/begin-regie.ts";
import { casusDaad } from "../kern/casus-daad.ts";
import { type Feit, voerUit } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { niveauVorm } from "../kern/vormen.ts";

/** Terugval: the casus goes on with what was known, and the organisation that closed it holds regie until another accepts. */
export const heropen = casusDaad("stand", {
  niveau: niveauVorm,
  gewenstDoor: vrijeTekstVorm("Wie regie wenst", 500).default(""),
  aanleiding: tekstVorm("De aanleiding"),
  procesregisseurId: z.uuid("Kies een procesregisseur."),
  casusregisseurId: z.uuid("Kies een casusregisseur."),
  zichtOpVeiligheidId: z.uuid("Kies wie zicht op veiligheid heeft."),
  profielMotivering: vrijeTekstVorm("De uitleg bij het profiel").default(""),
}).mutation(({ ctx, input }) => {
  const vindCasus = async (tx: Transactie) =>
    (await leesMijnZicht(tx, { casusnummer: input.casusnummer }))?.casusId ?? null;
  const aanvraag = { procedure: "afsluiting.heropen", sleutel: input.sleutel, invoer: input };
  return voerUit(ctx, { ...aanvraag, vindCasus, ookAfgesloten: true }, async (daad) => {
    const { tx, casusId, actor, op, gebeurtenisId } = daad;
    const gesloten = daad.feiten.afgesloten ? await leesAfsluiting(tx, casusId) : null;
    const { niveau } = input;
    const keuze = { niveau, gewenst: input.gewenstDoor !== "", vandaag: await dagVan(tx, op) };
    eis(beoordeelHeropenen(gesloten, keuze, actor));
    await eisCollegas(tx, actor, input);
    for (const id of [input.procesregisseurId, input.casusregisseurId, input.zichtOpVeiligheidId])
      if (await isUitgesloten(tx, casusId, id)) throw new Geweigerd("persoon_kan_niet_meedoen");
    // It was closed at 5 with this still to do; below 5 nobody answers for the bestuur.
    if (niveau < 5) await rondSpoedTakenAf(tx, casusId, "bestuurlijk", op);
    await zetHeropend(tx, casusId, await dagNa(tx, op, EVALUATIE_DAGEN[niveau]));
    await schrijfNiveauStap(tx, { casusId, niveau, aard: "heropend", sinds: op, gebeurtenisId });
    const gevraagd = await legRegieVast(daad, input, "heropend");
    const teksten = [
      await schrijfAls(daad, "aanleiding", input.aanleiding),
      await schrijfAls(daad, "gewenst_door", input.gewenstDoor),
      await schrijfAls(daad, "motivering", input.profielMotivering),
    ].filter((t) => t !== null);
    const van = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
    const afwijking = input.profielMotivering ? { afwijking: true } : {};
    const gegevens = metTeksten(
      { van, niveauVan: daad.feiten.niveau, niveauNaar: niveau, ...afwijking },
      teksten,
    );
    return [{ soort: "casus_heropend", gegevens, grond: "organisatie" }, ...gevraagd] as Feit[];
  });
});

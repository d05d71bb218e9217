import { leesNamen } from "#db/casus";
import type { OpenOverdracht } from "#db/feiten";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie } from "#db/mensen";
import { bevestigOpnieuw, zetStatus } from "#db/overdracht";
import { isVraagOpen, leesAanvullingen } from "#db/overdracht-contract";
import { hervatTermijn, termijnVan } from "#db/termijn";
import { noemtNaam } from "#regiekaart/noemt-naam";
import { beoordeelAanvullen, isVerouderd } from "#regiekaart/overdracht-uitstel";
import { beslistermijn } from "#regiekaart/termijnen";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { tekstVorm } from "../kern/teksten.ts";
import { schrijfTekstBij } from "./aanvulling.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The sender adds what was asked; the receiver reads it before the answer, so it names nobody. The clock runs on. */
export const vulAan = overdrachtDaad({
  antwoord: tekstVorm("De aanvulling"),
}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.vulAan", input, async (daad, overdracht) => {
    const { tx, feiten } = daad;
    const vraagOpen = isVraagOpen(await leesAanvullingen(tx, overdracht.id));
    eis(beoordeelAanvullen(feiten, overdracht, vraagOpen, alsPartij(daad)));
    if (!(await hervat(daad, overdracht))) throw new Geweigerd("al_afgehandeld");
    if (noemtNaam(input.antwoord, await leesNamen(tx, daad.casusId)))
      throw new Geweigerd("naam_in_voorstel", "antwoord");
    const tekst = await schrijfTekstBij(daad, overdracht.id, "antwoord", input.antwoord);
    const gegevens = metTeksten(await overdrachtGegevens(tx, overdracht), [tekst]);
    return { soort: "overdracht_aangevuld", gegevens };
  }),
);

/** Back to the receiver for what was left of the termijn; at another niveau it is confirmed anew (uitleg 18). */
async function hervat({ tx, feiten, op }: Daad, o: OpenOverdracht): Promise<boolean> {
  const { niveau } = feiten;
  if (isVerouderd(feiten, o)) {
    const ontvanger = (await leesOrganisatie(tx, o.naarOrganisatieId))!;
    const termijn = beslistermijn({ niveau, spoed: o.spoed, ontvanger });
    const klok = { klokVanaf: op, termijnOp: await termijnVan(tx, op, termijn) };
    return bevestigOpnieuw(tx, o.id, niveau, klok);
  }
  const liep = { ...o, klokVanaf: o.klokVanaf ?? o.sinds };
  const klok = await hervatTermijn(tx, liep, o.klokStilSinds ?? op, op);
  return zetStatus(tx, o.id, o.status, "voorgesteld", { klokStilSinds: null, ...klok });
}

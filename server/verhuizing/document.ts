import { z } from "zod";
import { huidigeRegie, leesRegieStappen, leesTeksten } from "#db/casus-beeld";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesNietMee } from "#db/overdracht-contract";
import { leesActies } from "#db/plan";
import { CATEGORIEEN } from "#regiekaart/begrippen";
import { LEEFTIJDSGROEPEN } from "#regiekaart/huishouden";
import { ONDERDEEL_CODES, ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { leesHuishoudenBeeld } from "../huishouden/beeld.ts";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";
import { leesBekend } from "../overdracht/bekend.ts";

/** Outside the region nobody has agreed to any condition of a bron. */
const BUITEN = "00000000-0000-0000-0000-000000000000";

/** The overdracht for an organisation outside the region, made of what the casus knows: to be printed, never an address. */
export const document = casusLezing("bijdragen", "verhuisdocument", {})
  .output(
    z.strictObject({
      casusnummer: z.string(),
      gemaaktOp: momentVorm,
      niveau: niveauVorm,
      /** Who can be called here: the organisation that has procesregie, and its regisseur. */
      van: z
        .strictObject({
          organisatie: z.string(),
          regisseur: z.string().nullable(),
          telefoon: z.string(),
        })
        .nullable(),
      aanleiding: z.string().nullable(),
      leden: z.array(
        z.strictObject({
          naam: z.string(),
          rol: z.string(),
          leeftijdsgroep: z.enum(LEEFTIJDSGROEPEN),
        }),
      ),
      onderdelen: z.array(z.strictObject({ code: z.enum(ONDERDEEL_CODES), inhoud: z.string() })),
      acties: z.array(z.strictObject({ inhoud: z.string(), wie: z.string(), voor: z.string() })),
      nietMee: z.array(
        z.strictObject({ bron: z.string(), categorie: z.enum(CATEGORIEEN), aantal: z.int() }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const { casusId, casusnummer } = zicht;
    const { niveau } = await leesFeiten(tx, casusId);
    const regie = huidigeRegie(await leesRegieStappen(tx, casusId)).get("procesregie");
    const { leden } = await leesHuishoudenBeeld(tx, casusId);
    const bekend = await leesBekend(tx, casusId, true);
    // With a condition of its bron it does not go along by being printed.
    const acties = (await leesActies(tx, casusId)).filter(
      (a) => a.uitkomst === null && a.voorwaarde === "geen" && a.inhoud !== null,
    );
    return {
      casusnummer,
      gemaaktOp: moment(await nu(tx)),
      niveau,
      van: regie?.organisatie
        ? {
            organisatie: regie.organisatie.naam,
            regisseur: regie.persoon?.naam ?? null,
            telefoon: regie.persoon?.telefoon || regie.organisatie.telefoon,
          }
        : null,
      aanleiding: (await leesTeksten(tx, casusId, ["aanleiding"])).aanleiding ?? null,
      leden: leden
        .filter(({ lid }) => lid.vertrokkenOp === null)
        .map(({ beeld: { naam, rol, leeftijdsgroep } }) => ({ naam, rol, leeftijdsgroep })),
      onderdelen: ONDERDELEN.flatMap(({ code }) => {
        const inhoud = code === "reden" ? "" : bekend[code];
        return inhoud ? [{ code, inhoud }] : [];
      }),
      acties: acties.map((a) => ({
        inhoud: a.inhoud!,
        wie: a.houder ?? a.lid ?? a.netwerk ?? "iemand",
        voor: a.voor,
      })),
      nietMee: await leesNietMee(tx, casusId, BUITEN),
    };
  });

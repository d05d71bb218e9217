import { z } from "zod";
import { leesBeoordelingen } from "#db/beoordeling";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesPersoon } from "#db/mensen";
import { dagNa } from "#db/termijn";
import { VOORSTEL_NAZORG } from "#regiekaart/afschalen";
import {
  ANTWOORDEN,
  type Niveau,
  ORGANISATIE_SOORTEN,
  PROFIELEN,
  VOORWAARDEN,
} from "#regiekaart/begrippen";
import { KAART_VERSIE } from "#regiekaart/kaart";
import { opWerkdag } from "#regiekaart/werkdagen";
import { leesZienswijzeTekst } from "../huishouden/beeld.ts";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm, niveauVorm, persoonVorm } from "../kern/vormen.ts";

const regisseurVorm = z
  .strictObject({ naam: z.string(), profiel: z.enum(PROFIELEN).nullable() })
  .nullable();

/** What the assessment form starts from: where the casus stands, and what was answered last time. */
export const bereidVoor = casusLezing("regie", "beoordeling_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      niveauVolgnr: z.int(),
      naSpoed: z.boolean(),
      kaartversie: z.string(),
      houderSoort: z.enum(ORGANISATIE_SOORTEN).nullable(),
      procesregisseur: regisseurVorm,
      casusregisseur: regisseurVorm,
      /** Where casusregie and zicht op veiligheid lie: what falls outside the inzet is reassigned in the same act. */
      verdeling: z.array(
        z.strictObject({
          soort: z.enum(["casusregie", "zicht_op_veiligheid"]),
          organisatieSoort: z.enum(ORGANISATIE_SOORTEN),
          bijHouder: z.boolean(),
        }),
      ),
      collegas: z.array(persoonVorm),
      duoPartners: z.array(
        z.strictObject({
          organisatieSoort: z.enum(ORGANISATIE_SOORTEN),
          profiel: z.enum(PROFIELEN).nullable(),
        }),
      ),
      /** Days for nazorg after afschalen; the form proposes them. */
      nazorgVoorstel: z.strictObject({ tot: z.string(), momenten: z.array(z.string()) }),
      /** What the members of the household said, to start from. */
      zienswijze: z.string().nullable(),
      vorige: z
        .strictObject({
          op: momentVorm,
          besluit: niveauVorm,
          antwoorden: z.array(
            z.strictObject({
              voorwaarde: z.enum(VOORWAARDEN),
              antwoord: z.enum(ANTWOORDEN),
              toelichting: z.string().nullable(),
            }),
          ),
          zienswijze: z.string().nullable(),
        })
        .nullable(),
    }),
  )
  .query(async ({ ctx: { tx, zicht, actor } }) => {
    const feiten = await leesFeiten(tx, zicht.casusId);
    const op = await nu(tx);
    const [vorige] = await leesBeoordelingen(tx, zicht.casusId, 1);
    const regisseur = async (id: string | null | undefined) => {
      const persoon = id ? await leesPersoon(tx, id) : null;
      return persoon && { naam: persoon.naam, profiel: persoon.profiel };
    };
    return {
      niveau: feiten.niveau as Niveau,
      niveauVolgnr: feiten.niveauVolgnr,
      naSpoed: feiten.naSpoed,
      kaartversie: KAART_VERSIE,
      houderSoort: feiten.regie.procesregie?.organisatieSoort ?? null,
      procesregisseur: await regisseur(feiten.regie.procesregie?.persoonId),
      casusregisseur: await regisseur(feiten.regie.casusregie?.persoonId),
      verdeling: (["casusregie", "zicht_op_veiligheid"] as const).flatMap((soort) => {
        const feit = feiten.regie[soort];
        const bijHouder = feit?.organisatieId === feiten.regie.procesregie?.organisatieId;
        return feit ? [{ soort, organisatieSoort: feit.organisatieSoort, bijHouder }] : [];
      }),
      collegas: await leesCollegas(tx, actor.organisatieId),
      duoPartners: feiten.duoPartners.map(({ organisatieSoort, profiel }) => ({
        organisatieSoort,
        profiel,
      })),
      nazorgVoorstel: {
        tot: await dagNa(tx, op, VOORSTEL_NAZORG.tot),
        momenten: (await Promise.all(VOORSTEL_NAZORG.momenten.map((n) => dagNa(tx, op, n)))).map(
          (dag) => opWerkdag(dag),
        ),
      },
      zienswijze: await leesZienswijzeTekst(tx, zicht.casusId),
      vorige: vorige
        ? {
            op: moment(vorige.op),
            besluit: vorige.besluit,
            antwoorden: vorige.antwoorden,
            zienswijze: vorige.zienswijze,
          }
        : null,
    };
  });

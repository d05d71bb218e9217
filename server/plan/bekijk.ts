import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesPersonen } from "#db/mensen";
import { leesActies, leesDoelen } from "#db/plan";
import { dagVan } from "#db/termijn";
import { ACTIE_UITKOMSTEN, CONTROLE_DAGEN, DOEL_UITKOMSTEN } from "#regiekaart/plan";
import { magNoteren } from "#regiekaart/zicht";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { afspraakVorm, afsprakenBeeld, itemBeeld } from "./beeld.ts";
import { deelnemersVan } from "./deelnemers.ts";

const doelVorm = z.strictObject({
  ...itemBeeld,
  op: momentVorm,
  door: z.string(),
  uitkomst: z.enum(DOEL_UITKOMSTEN).nullable(),
  uitkomstOp: momentVorm.nullable(),
  resultaat: z.string().nullable(),
});
const actieVorm = z.strictObject({
  ...itemBeeld,
  doelId: z.uuid().nullable(),
  voor: z.string(),
  teLaat: z.boolean(),
  door: z.string(),
  houder: z.strictObject({ naam: z.string(), vanWie: z.string(), jij: z.boolean() }),
  uitkomst: z.enum(ACTIE_UITKOMSTEN).nullable(),
  uitkomstOp: momentVorm.nullable(),
  resultaat: z.string().nullable(),
});
const keuzeVorm = z.strictObject({ id: z.uuid(), naam: z.string(), vanWie: z.string() });

/** The plan of a casus, as much of it as I may see, and who can be asked to do something. */
export const bekijk = casusLezing("lezen", "plan_bekijken", {})
  .output(
    z.strictObject({
      doelen: z.array(doelVorm),
      acties: z.array(actieVorm),
      afspraken: z.array(afspraakVorm),
      deelnemers: z.array(keuzeVorm),
      leden: z.array(keuzeVorm),
      magBijdragen: z.boolean(),
      vandaag: z.string(),
      /** How often an agreement is checked at this niveau, unless chosen otherwise. */
      controleDagen: z.int(),
    }),
  )
  .query(async ({ ctx: { tx, zicht, actor } }) => {
    const { casusId } = zicht;
    const vandaag = await dagVan(tx, await nu(tx));
    const feiten = await leesFeiten(tx, casusId);
    const { leden } = await leesHuishouden(tx, casusId);
    const doelen = await leesDoelen(tx, casusId);
    const acties = await leesActies(tx, casusId);
    return {
      doelen: doelen.map(({ tekst: _, ...d }) => ({
        ...d,
        op: moment(d.op),
        uitkomstOp: moment(d.uitkomstOp),
      })),
      acties: acties.map((a) => actieBeeld(a, actor.gebruikerId, vandaag)),
      afspraken: await afsprakenBeeld(tx, casusId, vandaag),
      deelnemers: (await leesPersonen(tx, deelnemersVan(feiten))).map((p) => ({
        id: p.id,
        naam: p.naam,
        vanWie: p.organisatie,
      })),
      leden: leden
        .filter((l) => l.vertrokkenOp === null)
        .map((l) => ({ id: l.id, naam: l.naam, vanWie: l.rol })),
      magBijdragen: magNoteren({ zicht: zicht.zicht, gronden: zicht.gronden.map((g) => g.grond) }),
      vandaag,
      controleDagen: CONTROLE_DAGEN[feiten.niveau],
    };
  });

type Actie = Awaited<ReturnType<typeof leesActies>>[number];

function actieBeeld(actie: Actie, ikId: string, vandaag: string): z.infer<typeof actieVorm> {
  const {
    tekst: _,
    houderId,
    organisatieId: __,
    houder,
    organisatie,
    lid,
    netwerk,
    ...rest
  } = actie;
  return {
    ...rest,
    uitkomstOp: moment(actie.uitkomstOp),
    teLaat: actie.uitkomst === null && actie.voor < vandaag,
    houder: {
      naam: houder ?? lid ?? netwerk ?? "iemand",
      vanWie: organisatie ?? (lid ? "huishouden" : "netwerk"),
      jij: houderId === ikId,
    },
  };
}

import { z } from "zod";
import { leesBeoordelingen } from "#db/beoordeling";
import {
  leesGebeurtenissen,
  leesTeksten,
  leesWieKanZien,
  type RegieStapBeeld,
} from "#db/casus-beeld";
import { leesConsultenVan } from "#db/consult";
import { nu } from "#db/databank";
import { leesLaatstBekeken } from "#db/inzage";
import { leesJournaal, leesZichtbareNotities } from "#db/journaal";
import { dagVan } from "#db/termijn";
import type { MijnZicht } from "#db/zicht";
import type { Niveau } from "#regiekaart/begrippen";
import { gebiedNaam } from "#regiekaart/namen";
import { isWaarnemend } from "#regiekaart/regie";
import {
  magBeoordelen,
  magBetrekken,
  magMinstens,
  magNoteren,
  magOverdragen,
} from "#regiekaart/zicht";
import { magAfsluiten } from "../afsluiting/beeld.ts";
import { consultBeeld } from "../consult/beeld.ts";
import { leesHuishoudenBeeld } from "../huishouden/beeld.ts";
import type { Actor } from "../kern/actor.ts";
import { casusLezing, type LeesContext } from "../kern/lezing.ts";
import { moment } from "../kern/vormen.ts";
import { nazorgBeeld } from "../nazorg/beeld.ts";
import { lopendeNoodtoegang } from "../noodtoegang/lopend.ts";
import { afsprakenBeeld } from "../plan/beeld.ts";
import { casusBeeld, type VolledigBeeld } from "./beeld.ts";
import { leesBetrokkenBeeld } from "./betrokken-beeld.ts";
import { leesStandBeeld } from "./stand-beeld.ts";
import { verloopBeeld } from "./verloop-beeld.ts";

type Context = LeesContext & { zicht: MijnZicht };
type Kop = Awaited<ReturnType<typeof leesStandBeeld>>;

/** One casus, as much of it as I may see. Below `lezen` only the fixed allow-list of the stand. */
export const bekijk = casusLezing("stand", "bekijken", {
  /** For the page that is made to be printed. */
  opPapier: z.boolean().default(false),
})
  .output(casusBeeld)
  .query(async ({ ctx }) => {
    const kop = await leesStandBeeld(ctx);
    if (!magMinstens(ctx.zicht.zicht, "lezen")) return { beeld: "stand" as const, ...kop.deel };
    return { ...kop.deel, ...(await leesVolledig(ctx, kop)) };
  });

async function leesVolledig(
  ctx: Context,
  kop: Kop,
): Promise<Omit<VolledigBeeld, keyof Kop["deel"]>> {
  const { tx, zicht } = ctx;
  const { casusId } = zicht;
  const teksten = await leesTeksten(tx, casusId, ["aanleiding", "doel", "gewenst_door"]);
  const { huishouden, leden } = await leesHuishoudenBeeld(tx, casusId);
  const beoordelingen = await leesBeoordelingen(tx, casusId, 100);
  return {
    beeld: "volledig",
    zicht: zicht.zicht,
    namens: zicht.gronden[0]!.namensId !== null,
    niveauVolgnr: kop.niveaus.at(-1)!.volgnr,
    grondslag: kop.casus.grondslag,
    werkgebied: gebiedNaam(kop.casus.werkgebied, kop.casus.gemeente),
    aanleiding: teksten.aanleiding ?? null,
    doel: teksten.doel ?? null,
    gewenstDoor: teksten.gewenst_door ?? null,
    niveaus: kop.niveaus.map((n) => ({ ...n, sinds: moment(n.sinds) })),
    regie: [...kop.regie.values()].flatMap((r) => regieBeeld(r, kop.deel.niveau, ctx.actor)),
    huishouden,
    leden: leden.filter(({ lid }) => lid.vertrokkenOp === null).map(({ beeld }) => beeld),
    betrokkenen: await leesBetrokkenBeeld(ctx, kop.deel.niveau, kop.regie),
    toegang: (await leesWieKanZien(tx, casusId)).map((t) => ({
      ...t,
      van: moment(new Date(t.van)),
      tot: t.tot && moment(new Date(t.tot)),
    })),
    afspraken: await afsprakenBeeld(tx, casusId, await dagVan(tx, await nu(tx))),
    consulten: await consultenBeeld(tx, casusId),
    nazorg: await nazorgBeeld(tx, casusId, kop.deel.niveau),
    journaal: await journaalBeeld(tx, casusId),
    aantalBeoordelingen: beoordelingen.length,
    laatsteBesluit: beoordelingen[0]?.besluit ?? null,
    verloop: (await leesGebeurtenissen(tx, casusId, VERLOOP_AANTAL, null)).map((g) =>
      verloopBeeld(g, zicht),
    ),
    laatstBekeken: await laatstBekeken(ctx),
    noodtoegang: await lopendeNoodtoegang(ctx),
    mag: { ...magWat(zicht), afsluiten: await magAfsluiten(ctx) },
  };
}

async function consultenBeeld(tx: LeesContext["tx"], casusId: string) {
  const tijd = await nu(tx);
  return (await leesConsultenVan(tx, casusId)).map((c) => consultBeeld(c, tijd));
}

async function journaalBeeld(tx: LeesContext["tx"], casusId: string) {
  const zichtbaar = await leesZichtbareNotities(tx, casusId);
  const notities = await leesJournaal(tx, casusId, 50);
  return notities.map((j) => ({
    ...j,
    op: moment(j.op),
    corrigeertId: j.corrigeertId && zichtbaar.has(j.corrigeertId) ? j.corrigeertId : null,
  }));
}

function magWat({ zicht, gronden }: MijnZicht): Omit<VolledigBeeld["mag"], "afsluiten"> {
  const inzicht = { zicht, gronden: gronden.map((g) => g.grond) };
  return {
    beoordelen: magBeoordelen(inzicht),
    overdragen: magOverdragen("procesregie", inzicht),
    casusregieOverdragen: magOverdragen("casusregie", inzicht),
    noteren: magNoteren(inzicht),
    betrekken: magBetrekken(inzicht),
    consulteren: magMinstens(zicht, "bijdragen"),
  };
}

const VERLOOP_AANTAL = 50;

async function laatstBekeken({ tx, zicht, actor }: Context) {
  if (!magMinstens(zicht.zicht, "regie")) return null;
  const keek = await leesLaatstBekeken(tx, zicht.casusId, actor.gebruikerId);
  return keek && { door: keek.door, op: moment(keek.op) };
}

function regieBeeld(stap: RegieStapBeeld, niveau: Niveau, actor: Actor): VolledigBeeld["regie"] {
  const { organisatie, persoon } = stap;
  if (!organisatie) return [];
  const waarnemend = stap.soort === "procesregie" && isWaarnemend(niveau, organisatie.soort);
  return [
    {
      soort: stap.soort,
      organisatie,
      persoon,
      sinds: moment(stap.sinds),
      aard: stap.aard,
      jij: persoon?.id === actor.gebruikerId,
      wij: organisatie.id === actor.organisatieId,
      waarnemend,
    },
  ];
}

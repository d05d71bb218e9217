import type { z } from "zod";
import {
  huidigeRegie,
  leesKop,
  leesNiveauStappen,
  leesOpenOverdrachtenVan,
  leesRegieStappen,
  type RegieStapBeeld,
} from "#db/casus-beeld";
import { leesVragers } from "#db/regieverzoek";
import type { MijnZicht } from "#db/zicht";
import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { vereistProfiel } from "#regiekaart/profiel";
import { magProcesregie, werktInCasussen } from "#regiekaart/regie";
import { magMinstens } from "#regiekaart/zicht";
import { afsluitingBeeld } from "../afsluiting/beeld.ts";
import type { Actor } from "../kern/actor.ts";
import type { LeesContext } from "../kern/lezing.ts";
import { moment } from "../kern/vormen.ts";
import { isBeantwoorder, rolIn } from "../overdracht/beeld.ts";
import { spoedBeeld } from "../spoed/beeld.ts";
import type { openOverdrachtVorm, VolledigBeeld } from "./beeld.ts";
import { zichtVraagBeeld } from "./betrokken-beeld.ts";
import { waaromBeeld } from "./waarom-beeld.ts";

type Context = LeesContext & { zicht: MijnZicht };

/** What everybody sees who knows of this casus, and the steps that it was read from. No persons, no texts. */
export async function leesStandBeeld(ctx: Context) {
  const { tx, zicht, actor } = ctx;
  const { casusId, casusnummer } = zicht;
  const casus = await leesKop(tx, casusId);
  const niveaus = await leesNiveauStappen(tx, casusId);
  const regie = huidigeRegie(await leesRegieStappen(tx, casusId));
  const overdrachten = await leesOpenOverdrachtenVan(tx, casusId);
  const nu = niveaus.at(-1)!;
  const procesregie = regie.get("procesregie");
  const deel = {
    casusnummer,
    niveau: nu.niveau,
    niveauSinds: moment(nu.sinds),
    geopendOp: moment(casus.geopendOp),
    volgendeEvaluatie: casus.volgendeEvaluatie,
    procesregieBij: procesregie?.organisatie?.naam ?? null,
    procesregieSinds: procesregie?.organisatie ? moment(procesregie.sinds) : null,
    overdrachten: overdrachten.map((o) => openOverdracht(o, ctx)),
    afsluiting: casus.afgeslotenOp && (await afsluitingBeeld(ctx)),
    zichtVraag: await zichtVraagBeeld(ctx),
    toewijsbaar: toewijsbaar(regie, nu.niveau, actor),
    waarom: await waaromBeeld(ctx),
    spoed: await spoedBeeld(ctx, nu.spoed),
    magRegieVragen:
      !casus.afgeslotenOp &&
      !!procesregie?.organisatie &&
      procesregie.organisatie.id !== actor.organisatieId &&
      werktInCasussen(actor.functies) &&
      magProcesregie(nu.niveau, actor.organisatieSoort) &&
      !overdrachten.some((o) => o.soort === "procesregie"),
    regieGevraagdDoor: zicht.zicht === "regie" ? await leesVragers(tx, casusId) : [],
  };
  return { deel, casus, niveaus, regie };
}

/** Regie that my organisation has, when I coordinate there. */
function toewijsbaar(
  regie: Map<RegieSoort, RegieStapBeeld>,
  niveau: Niveau,
  actor: Actor,
): VolledigBeeld["toewijsbaar"] {
  if (!actor.functies.includes("coordinator")) return [];
  const houder = regie.get("procesregie")?.organisatie?.soort ?? null;
  return (["procesregie", "casusregie"] as const)
    .filter((soort) => regie.get(soort)?.organisatie?.id === actor.organisatieId)
    .map((soort) => ({ soort, vereistProfiel: vereistProfiel(niveau, houder) }));
}

type Open = Awaited<ReturnType<typeof leesOpenOverdrachtenVan>>[number];

function openOverdracht(o: Open, ctx: Context): z.infer<typeof openOverdrachtVorm> {
  const { actor, zicht } = ctx;
  const { vanId, naarId, vanGebruikerId, naarPersoonId, spoed, ...rest } = o;
  const rol = rolIn({ naarId, vanId, afzenderId: vanGebruikerId }, actor);
  return {
    ...rest,
    niveauVan: o.niveauVan as Niveau,
    niveauNaar: o.niveauNaar as Niveau,
    voorgesteldOp: moment(o.voorgesteldOp),
    termijnOp: moment(o.termijnOp),
    rol,
    magAntwoorden: rol === "ontvanger" && isBeantwoorder({ naarPersoonId, spoed }, actor),
    magBekijken:
      magMinstens(zicht.zicht, "voorstel") ||
      (vanId === actor.organisatieId && actor.functies.includes("coordinator")),
  };
}

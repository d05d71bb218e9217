import { leesAfsluiting } from "#db/afsluiting";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { dagVan } from "#db/termijn";
import type { MijnZicht } from "#db/zicht";
import { beoordeelHeropenen, leidend } from "#regiekaart/afsluiten";
import { isRegievoerder } from "#regiekaart/overdracht-feiten";
import type { LeesContext } from "../kern/lezing.ts";
import { moment } from "../kern/vormen.ts";

type Context = LeesContext & { zicht: MijnZicht };

/** When the casus was closed, and whether I may open it again. Not why: that is no part of the stand. */
export async function afsluitingBeeld({ tx, zicht, actor }: Context) {
  const gesloten = await leesAfsluiting(tx, zicht.casusId);
  if (!gesloten) return null;
  const vandaag = await dagVan(tx, await nu(tx));
  const vraag = beoordeelHeropenen(gesloten, { niveau: 2, gewenst: false, vandaag }, actor);
  return {
    op: moment(gesloten.op),
    terugvalTot: gesloten.terugvalTot,
    magHeropenen: vraag.mag,
  };
}

/** Who leads the casus may close it; whether it can be closed now is another question. */
export async function magAfsluiten({ tx, zicht, actor }: Context): Promise<boolean> {
  const { regie } = await leesFeiten(tx, zicht.casusId);
  return isRegievoerder(leidend(regie), actor);
}

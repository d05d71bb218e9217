import { nu } from "#db/databank";
import { leesMijnNoodtoegang } from "#db/noodtoegang";
import type { MijnZicht } from "#db/zicht";
import type { VolledigBeeld } from "../casus/beeld.ts";
import type { LeesContext } from "../kern/lezing.ts";
import { moment } from "../kern/vormen.ts";

/** How long I may still look, when that is by noodtoegang; counted here, so that no clock of a browser matters. */
export async function lopendeNoodtoegang({
  tx,
  zicht,
}: LeesContext & { zicht: MijnZicht }): Promise<VolledigBeeld["noodtoegang"]> {
  if (zicht.gronden[0]!.grond !== "noodtoegang") return null;
  const lopend = await leesMijnNoodtoegang(tx, zicht.casusId);
  if (!lopend) return null;
  const { tot, notitieOp } = lopend;
  const overMs = tot.getTime() - (await nu(tx)).getTime();
  return { tot: moment(tot), overMs, magNoteren: notitieOp === null };
}

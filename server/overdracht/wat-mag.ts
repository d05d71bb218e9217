import { nu } from "#db/databank";
import type { Feiten } from "#db/feiten";
import { leesWgsToets } from "#db/overdracht-contract";
import { dagVan } from "#db/termijn";
import type { MijnZicht } from "#db/zicht";
import {
  beoordeelAanvullen,
  beoordeelHerinnering,
  beoordeelOntvangst,
  beoordeelVrijgeven,
} from "#regiekaart/overdracht-uitstel";
import { beoordeelHerbevestigen, beoordeelIntrekken } from "#regiekaart/overdracht-voorstel";
import type { LeesContext } from "../kern/lezing.ts";
import { moment } from "../kern/vormen.ts";
import { alsPartij } from "./overdracht-daad.ts";

type Open = Feiten["openOverdracht"][number];

/** What this reader may do with an overdracht that is still open; the acts decide it again. */
export async function watMag(
  { tx, actor }: LeesContext,
  feiten: Feiten,
  open: Open | undefined,
  { zicht, vraagOpen }: { zicht: MijnZicht; vraagOpen: boolean },
) {
  const partij = alsPartij({ actor, zicht });
  const mag = (regel: (o: Open) => { mag: boolean }) => open !== undefined && regel(open).mag;
  const dag = (op: Date) => dagVan(tx, op);
  const laatst = open?.herinnerdOp ? await dag(open.herinnerdOp) : null;
  const vandaag = await dag(await nu(tx));
  const magVrijgeven = mag((o) => beoordeelVrijgeven(feiten, o, partij));
  return {
    magIntrekken: mag((o) => beoordeelIntrekken(feiten, o, partij)),
    magHerbevestigen: mag((o) => beoordeelHerbevestigen(feiten, o, partij, vraagOpen)),
    magBevestigen: mag((o) => beoordeelOntvangst(o, partij)),
    magAanvullen: mag((o) => beoordeelAanvullen(feiten, o, vraagOpen, partij)),
    magHerinneren: mag((o) => beoordeelHerinnering(feiten, o, { laatst, vandaag }, partij)),
    herinnerdOp: moment(open?.herinnerdOp ?? null),
    magVrijgeven,
    wgsToetsNodig:
      magVrijgeven && (await leesWgsToets(tx, feiten.casusId, open!.naarOrganisatieId)) === null,
  };
}

import { eq, inArray, sql } from "drizzle-orm";
import type { Functie, ToegangGrond, Zicht } from "#regiekaart/begrippen";
import { ZICHT_RANG } from "#regiekaart/zicht";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { mijnToegang } from "./schema/toegang.ts";

/** My sight on one casus now: the strongest of my grounds, and each ground with its end. */
export type MijnZicht = {
  casusId: string;
  casusnummer: string;
  zicht: Zicht;
  gronden: {
    grond: ToegangGrond;
    zicht: Zicht;
    tot: Date | null;
    /** Set when I see it as this functie, not by name. */
    functie: Functie | null;
    /** Set when I stand in for this person. */
    namensId: string | null;
  }[];
};

/** Null when I may not see the casus, or when it does not exist: the two cannot be told apart. */
export async function leesMijnZicht(
  tx: Transactie,
  welke: { casusId: string } | { casusnummer: string },
): Promise<MijnZicht | null> {
  const rijen = await tx
    .select({
      casusId: casus.id,
      casusnummer: casus.casusnummer,
      grond: mijnToegang.grond,
      zicht: mijnToegang.zicht,
      tot: mijnToegang.tot,
      functie: sql<Functie | null>`nullif(split_part(${mijnToegang.drager}, ':', 3), '')`,
      namensId: sql<string | null>`nullif(${mijnToegang.gebruikerId}, mijn_id())`,
    })
    .from(mijnToegang)
    .innerJoin(casus, eq(casus.id, mijnToegang.casusId))
    .where(
      "casusId" in welke ? eq(casus.id, welke.casusId) : eq(casus.casusnummer, welke.casusnummer),
    );
  const gronden = rijen.toSorted((a, b) => ZICHT_RANG[b.zicht] - ZICHT_RANG[a.zicht]);
  const sterkst = gronden[0];
  if (!sterkst) return null;
  const { casusId, casusnummer, zicht } = sterkst;
  return { casusId, casusnummer, zicht, gronden };
}

/** Which of these casussen I see at all. */
export async function leesZichtbareCasussen(tx: Transactie, ids: string[]): Promise<Set<string>> {
  const rijen = await tx
    .select({ id: mijnToegang.casusId })
    .from(mijnToegang)
    .where(inArray(mijnToegang.casusId, ids));
  return new Set(rijen.map((r) => r.id));
}

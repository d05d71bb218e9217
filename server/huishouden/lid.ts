import { leesHuishouden } from "#db/casus";
import type { Transactie } from "#db/databank";
import { Geweigerd } from "../kern/geweigerd.ts";

/** The members who are there now. */
export async function leesAanwezigen(tx: Transactie, casusId: string) {
  const { leden } = await leesHuishouden(tx, casusId);
  return leden.filter((l) => l.vertrokkenOp === null);
}

/** The member with this id among those who are there; who left is not changed any more. */
export async function vindLid(tx: Transactie, casusId: string, lidId: string) {
  const leden = await leesAanwezigen(tx, casusId);
  const lid = leden.find((l) => l.id === lidId);
  if (!lid) throw new Geweigerd("niet_gevonden");
  return { lid, aantal: leden.length };
}

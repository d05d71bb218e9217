import type { Transactie } from "#db/databank";
import { betreed } from "#db/sessie";
import type { Functie, OrganisatieSoort, Profiel } from "#regiekaart/begrippen";
import { Geweigerd } from "./geweigerd.ts";

/** Who acts, as the database knows them at this moment. */
export type Actor = {
  gebruikerId: string;
  naam: string;
  email: string;
  organisatieId: string;
  organisatieNaam: string;
  organisatieSoort: OrganisatieSoort;
  functies: Functie[];
  profiel: Profiel | null;
  eindigtOp: Date;
  laatstGezienOp: Date;
};

/**
 * Session → actor, in this transaction; from here on row level security knows who reads.
 * Refuses with `sessie_verlopen` when revoked, idle, too old, or when the person is no longer active.
 */
export async function wieBenIk(tx: Transactie, sessieId: string | null): Promise<Actor> {
  const actor = sessieId ? await betreed(tx, sessieId) : null;
  if (!actor) throw new Geweigerd("sessie_verlopen");
  return actor;
}

import { type Databank, nu } from "#db/databank";
import { leesVoorOverzicht, schrijfOverzicht } from "#db/overzicht";
import { dagVan } from "#db/termijn";
import type { BerichtSoort } from "#regiekaart/berichten";
import { bezorgwijze } from "#regiekaart/bezorging";
import { isWerkdag } from "#regiekaart/werkdagen";

/** Once a working day, at the hour that each chose: what they did not read and were not sent at once. */
export async function maakOverzichten(db: Databank): Promise<number> {
  return db.transaction(async (tx) => {
    const op = await nu(tx);
    const dag = await dagVan(tx, op);
    if (!isWerkdag(dag)) return 0;
    const perPersoon = new Map<string, Set<string>>();
    for (const b of await leesVoorOverzicht(tx, dag)) {
      const bezorging = { soort: b.soort as BerichtSoort, opMij: false, spoed: false };
      if (bezorgwijze(bezorging, b.voorkeur ?? undefined) !== "overzicht") continue;
      const nummers = perPersoon.get(b.ontvangerId) ?? new Set();
      perPersoon.set(b.ontvangerId, nummers.add(b.casusnummer));
    }
    for (const [ontvangerId, nummers] of perPersoon)
      await schrijfOverzicht(tx, { ontvangerId, dag, casusnummers: [...nummers].toSorted(), op });
    return perPersoon.size;
  });
}

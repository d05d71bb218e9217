import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import type { Toeval } from "../wereld/toeval.ts";
import { type JaarRegio, mensenVan } from "./regio.ts";
import { type Boek, doe } from "./spel.ts";

/** Each day some change: somebody leaves and somebody new comes, somebody is away and a colleague stands in. */
export async function wisselMensen(regio: JaarRegio, boek: Boek, t: Toeval, op: Date) {
  const { id } = t.kies(regio.organisaties);
  const z = { regio, boek, s: null };
  if (t.kans(0.15)) {
    const weg = t.kies(mensenVan(regio, id, "professional", "coordinator"));
    const door = mensenVan(regio, id, "coordinator").find((c) => c.id !== weg.id);
    const gelukt = await doe(z, "vertrokken", door, (a) =>
      a.medewerker.vertrek({ gebruikerId: weg.id }),
    );
    if (gelukt) {
      weg.actief = false;
      await regio.neemAan(id, weg.functies, weg.profiel);
    }
  }
  if (t.kans(0.2)) {
    const [vervangen, vervanger] = t.trek(mensenVan(regio, id, "professional", "coordinator"), 2);
    const [van, tot] = [dagOver(1 + t.onder(3), op), dagOver(5 + t.onder(14), op)];
    await doe(z, "vervanging ingesteld", vervangen, (a) =>
      a.vervanging.stelIn({ vervangerId: vervanger!.id, van, tot }),
    );
  }
}

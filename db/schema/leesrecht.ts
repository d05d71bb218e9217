import { sql } from "drizzle-orm";
import { check, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { overdracht } from "./overdracht.ts";
import { tijdstip } from "./soorten.ts";

/** What the former holder keeps after an overdracht: reading for a named person, or the stand for the organisation. */
export const leesrecht = pgTable(
  "leesrecht",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    overdrachtId: uuid("overdracht_id")
      .notNull()
      .references(() => overdracht.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id").references(() => gebruiker.id),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot"),
  },
  (t) => [
    index("leesrecht_per_casus").on(t.casusId),
    check("leesrecht_eindigt", sql`${t.gebruikerId} is null or ${t.tot} is not null`),
  ],
);

import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { tijdstip } from "./soorten.ts";

/** Purpose and entry criteria, ticked before something of a casus is first shared with a zorg- en veiligheidshuis (WGS). */
export const wgsToets = pgTable(
  "wgs_toets",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    doel: text("doel").notNull(),
    criteria: text("criteria").array().notNull(),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("wgs_toets_per_casus").on(t.casusId, t.organisatieId)],
);

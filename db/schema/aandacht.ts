import { date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { casus } from "./casus.ts";
import { organisatie } from "./organisatie.ts";

/**
 * Since which day something waits in a casus, and for whose organisation: kept by each act, so that a start page reads
 * what waits too long from the index and counts no lists. Facts only; how long is too long is asked when reading.
 */
export const aandacht = pgTable(
  "aandacht",
  {
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort", { enum: AANDACHT_SOORTEN }).notNull(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    niveau: integer("niveau").notNull(),
    sinds: date("sinds", { mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ name: "aandacht_pk", columns: [t.casusId, t.soort, t.organisatieId] }),
    index("aandacht_per_organisatie").on(t.organisatieId, t.soort, t.niveau, t.sinds),
  ],
);

import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { organisatie } from "./organisatie.ts";

/** How many running casussen an organisation holds procesregie of, per niveau: kept by each act, so that nothing counts lists. */
export const regieTelling = pgTable(
  "regie_telling",
  {
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    niveau: integer("niveau").notNull(),
    aantal: integer("aantal").notNull(),
  },
  (t) => [
    primaryKey({ name: "regie_telling_pk", columns: [t.organisatieId, t.niveau] }),
    check("telling_niet_onder_nul", sql`${t.aantal} >= 0`),
  ],
);

import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { tijdstip } from "./soorten.ts";

/** What is kept of an act under its key is the event, not the answer: on replay the sight is checked again. */
export const idempotentie = pgTable(
  "idempotentie",
  {
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    procedure: text("procedure").notNull(),
    sleutel: uuid("sleutel").notNull(),
    invoerHash: text("invoer_hash").notNull(),
    gebeurtenisId: uuid("gebeurtenis_id").notNull(),
    op: tijdstip("op").notNull().default(sql`nu()`),
  },
  (t) => [
    primaryKey({ name: "idempotentie_pk", columns: [t.gebruikerId, t.procedure, t.sleutel] }),
  ],
);

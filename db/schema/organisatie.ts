import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { organisatieSoort } from "./soorten.ts";

/** An area that organisations serve: a gemeente, or a part of one. */
export const werkgebied = pgTable(
  "werkgebied",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    naam: text("naam").notNull(),
    gemeente: text("gemeente").notNull(),
  },
  (t) => [unique("werkgebied_naam_is_uniek").on(t.naam)],
);

export const organisatie = pgTable(
  "organisatie",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    naam: text("naam").notNull(),
    korteNaam: text("korte_naam").notNull(),
    soort: organisatieSoort("soort").notNull(),
    telefoon: text("telefoon").notNull(),
    actief: boolean("actief").notNull().default(true),
    /** The region's own code, by which an import finds it again. */
    code: text("code"),
    /** Weekday of its triage (1 is Monday), where it has one; null is the region's. */
    triagedag: integer("triagedag"),
  },
  (t) => [
    check("triagedag_is_een_werkdag", sql`${t.triagedag} between 1 and 5`),
    unique("organisatie_naam_is_uniek").on(t.naam),
    unique("organisatie_code_is_uniek").on(t.code),
  ],
);

/** Which organisation serves which werkgebied: a casus goes only to organisations that serve its werkgebied. */
export const organisatieWerkgebied = pgTable(
  "organisatie_werkgebied",
  {
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    werkgebiedId: uuid("werkgebied_id")
      .notNull()
      .references(() => werkgebied.id),
  },
  (t) => [primaryKey({ columns: [t.organisatieId, t.werkgebiedId] })],
);

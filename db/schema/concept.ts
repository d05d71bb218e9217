import { customType, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { tijdstip } from "./soorten.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/**
 * What somebody is typing and has not sent: one row a form, only for the one who types. Encrypted by the server, so
 * that a copy of the database gives no text away. `sleutel` is the key under which the act will be sent.
 */
export const concept = pgTable(
  "concept",
  {
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    /** A casusnummer, the id of an overdracht, or "nieuw". */
    waarover: text("waarover").notNull(),
    formulier: text("formulier").notNull(),
    inhoud: bytea("inhoud").notNull(),
    sleutel: uuid("sleutel").notNull(),
    bewaardOp: tijdstip("bewaard_op").notNull(),
  },
  (t) => [
    primaryKey({ name: "concept_pk", columns: [t.gebruikerId, t.waarover, t.formulier] }),
    index("concept_oud").on(t.bewaardOp),
  ],
);

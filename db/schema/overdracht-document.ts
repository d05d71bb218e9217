import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { overdracht } from "./overdracht.ts";
import { tijdstip } from "./soorten.ts";

/** The document of an accepted overdracht, as the exact text of its JSON: texts about people stand in it by id and hash. */
export const overdrachtDocument = pgTable("overdracht_document", {
  overdrachtId: uuid("overdracht_id")
    .primaryKey()
    .references(() => overdracht.id),
  casusId: uuid("casus_id")
    .notNull()
    .references(() => casus.id),
  versie: integer("versie").notNull(),
  inhoud: text("inhoud").notNull(),
  sha256: text("sha256").notNull(),
  op: tijdstip("op").notNull(),
});

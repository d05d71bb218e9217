import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { casus, huishoudlid } from "./casus.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** Where the household lives. A secret address is read one at a time, each time on record, never listed or printed. */
export const huishoudenAdres = pgTable("huishouden_adres", {
  casusId: uuid("casus_id")
    .primaryKey()
    .references(() => casus.id),
  straat: text("straat").notNull(),
  huisnummer: text("huisnummer").notNull(),
  postcode: text("postcode").notNull(),
  geheim: boolean("geheim").notNull(),
});

/** The view of one person in their own words, and who was informed: the newest row counts. Append-only. */
export const lidZienswijze = pgTable(
  "lid_zienswijze",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    lidId: uuid("lid_id")
      .notNull()
      .references(() => huishoudlid.id),
    /** In their own words; null when not asked (yet), with the reason in `redenId`. */
    tekstId: uuid("tekst_id").references(() => tekst.id),
    geinformeerdZelf: boolean("geinformeerd_zelf"),
    geinformeerdOuders: boolean("geinformeerd_ouders"),
    redenId: uuid("reden_id").references(() => tekst.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("lid_zienswijze_per_lid").on(t.casusId, t.lidId, t.op)],
);

/** Keyed hashes by which the same household is recognised at opening; nothing can be read from them. */
export const herkenning = pgTable(
  "herkenning",
  {
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ name: "herkenning_pk", columns: [t.casusId, t.hash] }),
    index("herkenning_per_hash").on(t.hash),
  ],
);

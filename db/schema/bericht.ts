import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { type GebeurtenisGegevens, gebeurtenis } from "./geschiedenis.ts";
import { termijnSignaal } from "./signaal.ts";
import { tijdstip } from "./soorten.ts";

/** One line for one person about one event or one deadline: no content, so it stays readable when the casus no longer is. */
export const bericht = pgTable(
  "bericht",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    ontvangerId: uuid("ontvanger_id")
      .notNull()
      .references(() => gebruiker.id),
    gebeurtenisId: uuid("gebeurtenis_id").references(() => gebeurtenis.id),
    signaalId: uuid("signaal_id").references(() => termijnSignaal.id),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    casusnummer: text("casusnummer").notNull(),
    soort: text("soort").notNull(),
    gegevens: jsonb("gegevens").$type<GebeurtenisGegevens>().notNull(),
    op: tijdstip("op").notNull(),
    gelezenOp: tijdstip("gelezen_op"),
  },
  (t) => [
    unique("een_bericht_per_persoon_en_gebeurtenis").on(t.ontvangerId, t.gebeurtenisId),
    unique("een_bericht_per_persoon_en_signaal").on(t.ontvangerId, t.signaalId),
    check("bericht_gaat_over_iets", sql`num_nonnulls(${t.gebeurtenisId}, ${t.signaalId}) = 1`),
    index("bericht_per_gebeurtenis").on(t.gebeurtenisId),
    index("bericht_per_ontvanger").on(t.ontvangerId, t.op.desc().nullsFirst(), t.id),
    index("bericht_ongelezen").on(t.ontvangerId).where(sql`gelezen_op is null`),
  ],
);

/**
 * Who looked (NEN 7513): written in the transaction of the read, before the answer goes out. Its ids are no foreign
 * keys: checking one locks the row it refers to, and an act that commits in between would fail the read (40001).
 */
export const inzage = pgTable(
  "inzage",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    op: tijdstip("op").notNull().default(sql`nu()`),
    gebruikerId: uuid("gebruiker_id").notNull(),
    organisatieId: uuid("organisatie_id").notNull(),
    functies: text("functies").array().notNull(),
    namensId: uuid("namens_id"),
    sessieId: uuid("sessie_id"),
    soort: text("soort").notNull(),
    casusId: uuid("casus_id"),
    casusIds: uuid("casus_ids").array(),
    grond: text("grond"),
    noodtoegang: boolean("noodtoegang").notNull().default(false),
    herkomst: text("herkomst"),
  },
  (t) => [
    index("inzage_per_casus").on(t.casusId, t.op),
    index("inzage_per_gebruiker").on(t.gebruikerId, t.op),
    index("inzage_per_moment").on(t.op.desc().nullsFirst(), t.id),
    index("inzage_lijst_met_casus").using("gin", t.casusIds),
  ],
);

import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { categorieSoort, grondslagSoort, tijdstip, verstrekkingsvoorwaarde } from "./soorten.ts";

/**
 * All free text about people, with the columns that every item carries: whose it is, of what kind, on which ground,
 * on which condition, how long. History refers to it by id and hash; it alone can be destroyed (AVG art. 17, WGS).
 */
export const tekst = pgTable(
  "tekst",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort").notNull(),
    inhoud: text("inhoud"),
    sha256: text("sha256").notNull(),
    bronOrganisatieId: uuid("bron_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    opgesteldDoor: uuid("opgesteld_door")
      .notNull()
      .references(() => gebruiker.id),
    opgesteldOp: tijdstip("opgesteld_op").notNull(),
    categorie: categorieSoort("categorie").notNull().default("algemeen"),
    grondslag: grondslagSoort("grondslag").notNull(),
    voorwaarde: verstrekkingsvoorwaarde("voorwaarde").notNull().default("geen"),
    bewarenTot: date("bewaren_tot", { mode: "string" }).notNull(),
    vernietigdOp: tijdstip("vernietigd_op"),
  },
  (t) => [
    index("tekst_per_casus").on(t.casusId, t.soort),
    index("tekst_te_vernietigen").on(t.bewarenTot).where(sql`vernietigd_op is null`),
    check("vernietigd_is_leeg", sql`(${t.inhoud} is null) = (${t.vernietigdOp} is not null)`),
    check(
      "reden_van_noodtoegang_heeft_20_tekens",
      sql`${t.soort} <> 'noodtoegang_reden' or ${t.inhoud} is null or char_length(${t.inhoud}) >= 20`,
    ),
  ],
);

/** For an item with `instemming_nodig`: the organisations that were on the casus when it was recorded, or got consent. */
export const tekstOrganisatie = pgTable(
  "tekst_organisatie",
  {
    tekstId: uuid("tekst_id")
      .notNull()
      .references(() => tekst.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    sinds: tijdstip("sinds").notNull(),
  },
  (t) => [primaryKey({ name: "tekst_organisatie_pk", columns: [t.tekstId, t.organisatieId] })],
);

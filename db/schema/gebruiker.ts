import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { organisatie } from "./organisatie.ts";
import { functieSoort, profielSoort, tijdstip } from "./soorten.ts";

export const gebruiker = pgTable(
  "gebruiker",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    naam: text("naam").notNull(),
    email: text("email").notNull(),
    telefoon: text("telefoon").notNull(),
    functies: functieSoort("functies").array().notNull(),
    profiel: profielSoort("profiel"),
    actief: boolean("actief").notNull().default(true),
    uitDienstOp: tijdstip("uit_dienst_op"),
  },
  (t) => [
    uniqueIndex("gebruiker_email_is_uniek").on(sql`lower(${t.email})`),
    index("gebruiker_per_organisatie").on(t.organisatieId),
    check("gebruiker_heeft_een_functie", sql`cardinality(${t.functies}) > 0`),
  ],
);

/** Password hashes (argon2id) stand apart: the serving role cannot read this table, only ask for one address. */
export const inloggegeven = pgTable("inloggegeven", {
  gebruikerId: uuid("gebruiker_id")
    .primaryKey()
    .references(() => gebruiker.id),
  wachtwoordHash: text("wachtwoord_hash").notNull(),
});

/** A link with which somebody chooses a password, once. Made on the command line only; the token itself is not kept. */
export const inloglink = pgTable("inloglink", {
  tokenHash: text("token_hash").primaryKey(),
  gebruikerId: uuid("gebruiker_id")
    .notNull()
    .references(() => gebruiker.id),
  verlooptOp: tijdstip("verloopt_op").notNull(),
  gebruiktOp: tijdstip("gebruikt_op"),
});

/** Attempts to log in, by the hash of the address: a delay after failures, without keeping who was tried. */
export const inlogpoging = pgTable(
  "inlogpoging",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    adresHash: text("adres_hash").notNull(),
    gelukt: boolean("gelukt").notNull(),
    op: tijdstip("op").notNull().default(sql`nu()`),
  },
  (t) => [index("inlogpoging_per_adres").on(t.adresHash, t.op)],
);

/** One row a login. The cookie holds only this id; each request looks the row up, so revoking works at once. */
export const sessie = pgTable(
  "sessie",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    begonnenOp: tijdstip("begonnen_op").notNull().default(sql`nu()`),
    laatstGezienOp: tijdstip("laatst_gezien_op").notNull().default(sql`nu()`),
    ingetrokkenOp: tijdstip("ingetrokken_op"),
    tweedeFactorOp: tijdstip("tweede_factor_op"),
  },
  (t) => [index("sessie_per_gebruiker").on(t.gebruikerId)],
);

/** Who stands in for whom, with dates. The stand-in sees what the other sees, shown as "namens". */
export const vervanging = pgTable(
  "vervanging",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    vervangenId: uuid("vervangen_id")
      .notNull()
      .references(() => gebruiker.id),
    vervangerId: uuid("vervanger_id")
      .notNull()
      .references(() => gebruiker.id),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot").notNull(),
    ingesteldDoor: uuid("ingesteld_door")
      .notNull()
      .references(() => gebruiker.id),
  },
  (t) => [
    index("vervanging_per_vervanger").on(t.vervangerId, t.tot),
    check("vervanging_niet_door_zichzelf", sql`${t.vervangenId} <> ${t.vervangerId}`),
    check("vervanging_gaat_vooruit", sql`${t.tot} > ${t.van}`),
  ],
);

import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { GEZAG, LEEFTIJDSGROEPEN } from "#regiekaart/huishouden";
import { gebruiker } from "./gebruiker.ts";
import { werkgebied } from "./organisatie.ts";
import { grondslagSoort, tijdstip } from "./soorten.ts";

/** The shared matter around one household. No text about people here: whoever sees `stand` sees this row. */
export const casus = pgTable(
  "casus",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusnummer: text("casusnummer").notNull(),
    werkgebiedId: uuid("werkgebied_id")
      .notNull()
      .references(() => werkgebied.id),
    grondslag: grondslagSoort("grondslag").notNull(),
    geopendOp: tijdstip("geopend_op").notNull(),
    laatstGewijzigdOp: tijdstip("laatst_gewijzigd_op").notNull(),
    volgendeEvaluatie: date("volgende_evaluatie", { mode: "string" }),
    afgeslotenOp: tijdstip("afgesloten_op"),
  },
  (t) => [
    unique("casusnummer_is_uniek").on(t.casusnummer),
    check("casusnummer_heeft_de_vorm", sql`${t.casusnummer} ~ '^R-[0-9]{4}-[0-9]{4,}$'`),
  ],
);

/** Last number given out per year. */
export const casusnummerTeller = pgTable("casusnummer_teller", {
  jaar: integer("jaar").primaryKey(),
  laatste: integer("laatste").notNull(),
});

/** The people living together around whom the casus is. Separate, so that it can be rectified and destroyed. */
export const huishouden = pgTable(
  "huishouden",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    aanduiding: text("aanduiding").notNull(),
    woonplaats: text("woonplaats").notNull(),
    veiligContact: text("veilig_contact").notNull().default(""),
  },
  (t) => [unique("een_huishouden_per_casus").on(t.casusId)],
);

export const huishoudlid = pgTable(
  "huishoudlid",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    naam: text("naam").notNull(),
    rol: text("rol").notNull(),
    leeftijdsgroep: text("leeftijdsgroep", { enum: LEEFTIJDSGROEPEN }).notNull(),
    /** Everybody whom this age group names knows of the casus; kept with the newest zienswijze. */
    geinformeerd: boolean("geinformeerd").notNull().default(false),
    /** Who decides for a child; null when it was not asked, and for who is 16 or older. */
    gezag: text("gezag", { enum: GEZAG }),
    veiligContact: text("veilig_contact").notNull().default(""),
    vertrokkenOp: tijdstip("vertrokken_op"),
    volgnr: integer("volgnr").notNull(),
  },
  (t) => [unique("huishoudlid_volgorde").on(t.casusId, t.volgnr)],
);

/** A professional added by name, with a purpose. Ended by date, never deleted. */
export const betrokkenheid = pgTable(
  "betrokkenheid",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    zicht: text("zicht", { enum: ["lezen", "bijdragen"] }).notNull(),
    doel: text("doel").notNull(),
    duoPartner: boolean("duo_partner").notNull().default(false),
    afwijking: boolean("afwijking").notNull().default(false),
    /** Why somebody from outside the inzet takes part; a text of its own, like all free text about people. */
    motiveringId: uuid("motivering_id"),
    toegevoegdDoor: uuid("toegevoegd_door").references(() => gebruiker.id),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot"),
  },
  (t) => [
    index("betrokkenheid_per_casus").on(t.casusId),
    check("afwijking_heeft_een_einddatum", sql`not ${t.afwijking} or ${t.tot} is not null`),
  ],
);

/** A professional for whom this casus does not exist (family, neighbour; also self-declared). */
export const uitsluiting = pgTable(
  "uitsluiting",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    doorZichzelf: boolean("door_zichzelf").notNull(),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot"),
  },
  (t) => [index("uitsluiting_per_gebruiker").on(t.gebruikerId, t.casusId)],
);

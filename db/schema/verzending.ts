import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { tijdstip } from "./soorten.ts";

/**
 * An e-mail that must go out: written in the transaction of what it is about, so that the row is the job. It holds
 * numbers of casussen and a path, nothing about people.
 */
export const verzending = pgTable(
  "verzending",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** What must never go out twice: one bericht, or the overview of one person on one day. */
    sleutel: text("sleutel").notNull(),
    ontvangerId: uuid("ontvanger_id")
      .notNull()
      .references(() => gebruiker.id),
    soort: text("soort", { enum: ["antwoord", "spoed", "bericht", "overzicht"] }).notNull(),
    casusnummers: text("casusnummers").array().notNull(),
    pad: text("pad").notNull(),
    stand: text("stand", { enum: ["wacht", "verzonden", "mislukt", "uitgezet"] })
      .notNull()
      .default("wacht"),
    pogingen: integer("pogingen").notNull().default(0),
    volgendeOp: tijdstip("volgende_op").notNull(),
    /** A code of the mail server or the network, never its text. */
    fout: text("fout"),
    gemaaktOp: tijdstip("gemaakt_op").notNull(),
    verzondenOp: tijdstip("verzonden_op"),
  },
  (t) => [
    unique("een_verzending_per_sleutel").on(t.sleutel),
    index("verzending_wacht").on(t.volgendeOp).where(sql`stand = 'wacht'`),
    index("verzending_mislukt").on(t.gemaaktOp).where(sql`stand = 'mislukt'`),
    index("verzending_per_ontvanger").on(t.ontvangerId, t.gemaaktOp),
    check(
      "verzonden_heeft_een_moment",
      sql`(${t.stand} = 'verzonden') = (${t.verzondenOp} is not null)`,
    ),
  ],
);

/** The mailbox of the demo, when no mail server is set: one row an e-mail, for its own receiver. */
export const postvak = pgTable(
  "postvak",
  {
    verzendingId: uuid("verzending_id")
      .primaryKey()
      .references(() => verzending.id),
    ontvangerId: uuid("ontvanger_id")
      .notNull()
      .references(() => gebruiker.id),
    onderwerp: text("onderwerp").notNull(),
    tekst: text("tekst").notNull(),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("postvak_per_ontvanger").on(t.ontvangerId, t.op.desc().nullsFirst())],
);

/** What somebody wants by e-mail. Without a row: overdrachten at once, the rest in an overview at 8. */
export const berichtVoorkeur = pgTable(
  "bericht_voorkeur",
  {
    gebruikerId: uuid("gebruiker_id")
      .primaryKey()
      .references(() => gebruiker.id),
    overdracht: text("overdracht", { enum: ["meteen", "overzicht", "geen"] }).notNull(),
    overig: text("overig", { enum: ["meteen", "overzicht", "geen"] }).notNull(),
    /** Hour in Amsterdam at which the overview is made. */
    uur: integer("uur").notNull(),
  },
  (t) => [check("uur_van_de_dag", sql`${t.uur} between 0 and 23`)],
);

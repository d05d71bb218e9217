import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Categorie } from "#regiekaart/begrippen";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { overdrachtStatus, regieSoort, tijdstip, zichtSoort } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** Items of one bron and categorie that stay behind. */
export type NietMee = { bron: string; categorie: Categorie; aantal: number };

/** The proposal. One open overdracht per casus and soort; ended by compare-and-set on status. */
export const overdracht = pgTable(
  "overdracht",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: regieSoort("soort").notNull(),
    status: overdrachtStatus("status").notNull().default("voorgesteld"),
    vanafVolgnr: integer("vanaf_volgnr").notNull(),
    vanOrganisatieId: uuid("van_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    vanGebruikerId: uuid("van_gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    naarOrganisatieId: uuid("naar_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    naarPersoonId: uuid("naar_persoon_id").references(() => gebruiker.id),
    niveauVan: integer("niveau_van").notNull(),
    niveauNaar: integer("niveau_naar").notNull(),
    beoordelingId: uuid("beoordeling_id"),
    spoed: boolean("spoed").notNull().default(false),
    triageVrijOp: tijdstip("triage_vrij_op"),
    voorgesteldOp: tijdstip("voorgesteld_op").notNull(),
    termijnOp: tijdstip("termijn_op").notNull(),
    /** From when the present termijn counts, after it stood still; null: from the proposal. */
    klokVanaf: tijdstip("klok_vanaf"),
    warmGesprekOp: tijdstip("warm_gesprek_op"),
    afgehandeldOp: tijdstip("afgehandeld_op"),
    /** Since when the termijn does not run: the sender must add something, or the conversation is awaited. */
    klokStilSinds: tijdstip("klok_stil_sinds"),
    ontvangenOp: tijdstip("ontvangen_op"),
    herinnerdOp: tijdstip("herinnerd_op"),
    /** What does not go along because its bron has not agreed: coded counts, no text about people. */
    nietMee: jsonb("niet_mee").$type<NietMee[]>().notNull().default([]),
  },
  (t) => [
    uniqueIndex("een_open_overdracht_per_soort")
      .on(t.casusId, t.soort)
      .where(sql`status in ('voorgesteld', 'aanvulling_gevraagd', 'toegezegd')`),
    index("overdracht_per_ontvanger").on(t.naarOrganisatieId, t.status, t.termijnOp),
    index("overdracht_per_afzender").on(t.vanOrganisatieId, t.status, t.termijnOp),
    check("ontvanger_is_niet_de_afzender", sql`${t.vanOrganisatieId} <> ${t.naarOrganisatieId}`),
    check(
      "afgehandeld_heeft_een_moment",
      sql`(${t.status} in ('voorgesteld', 'aanvulling_gevraagd', 'toegezegd')) = (${t.afgehandeldOp} is null)`,
    ),
  ],
);

/** What is told, part by part: `zicht_vanaf` says from which sight on. RLS hides rows, not columns. */
export const overdrachtInhoud = pgTable(
  "overdracht_inhoud",
  {
    overdrachtId: uuid("overdracht_id")
      .notNull()
      .references(() => overdracht.id),
    onderdeel: text("onderdeel").notNull(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    zichtVanaf: zichtSoort("zicht_vanaf").notNull(),
    tekstId: uuid("tekst_id")
      .notNull()
      .references(() => tekst.id),
  },
  (t) => [
    primaryKey({ name: "overdracht_inhoud_pk", columns: [t.overdrachtId, t.onderdeel] }),
    index("overdracht_inhoud_per_tekst").on(t.tekstId),
  ],
);

/** The receiver's own answer. It stays readable for them when the casus no longer is. */
export const overdrachtAntwoord = pgTable(
  "overdracht_antwoord",
  {
    overdrachtId: uuid("overdracht_id")
      .primaryKey()
      .references(() => overdracht.id),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    casusnummer: text("casusnummer").notNull(),
    vanOrganisatieId: uuid("van_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    antwoord: overdrachtStatus("antwoord").notNull(),
    reden: text("reden"),
    toelichtingId: uuid("toelichting_id").references(() => tekst.id),
    adviesOrganisatieId: uuid("advies_organisatie_id").references(() => organisatie.id),
    vorigeHouder: text("vorige_houder", { enum: ["geen", "stand", "leesrecht", "betrokken"] }),
    op: tijdstip("op").notNull(),
  },
  (t) => [
    index("overdracht_antwoord_per_organisatie").on(t.organisatieId, t.op),
    index("overdracht_antwoord_per_tekst").on(t.toelichtingId),
  ],
);

/** What the receiver asked while the clock stood still, and what the sender added; never rewritten. */
export const overdrachtAanvulling = pgTable(
  "overdracht_aanvulling",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    overdrachtId: uuid("overdracht_id")
      .notNull()
      .references(() => overdracht.id),
    soort: text("soort", { enum: ["vraag", "antwoord"] }).notNull(),
    tekstId: uuid("tekst_id")
      .notNull()
      .references(() => tekst.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [
    index("overdracht_aanvulling_per_overdracht").on(t.overdrachtId, t.op),
    index("overdracht_aanvulling_per_tekst").on(t.tekstId),
  ],
);

/** What was decided about each open actie, and is carried out on acceptance. */
export const overdrachtActie = pgTable(
  "overdracht_actie",
  {
    overdrachtId: uuid("overdracht_id")
      .notNull()
      .references(() => overdracht.id),
    actieId: uuid("actie_id").notNull(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    besluit: text("besluit", { enum: ["gaat_mee", "blijft", "gesloten"] }).notNull(),
    /** With whom it stays. */
    organisatieId: uuid("organisatie_id").references(() => organisatie.id),
  },
  (t) => [
    primaryKey({ name: "overdracht_actie_pk", columns: [t.overdrachtId, t.actieId] }),
    check(
      "blijft_bij_een_organisatie",
      sql`(${t.besluit} = 'blijft') = (${t.organisatieId} is not null)`,
    ),
  ],
);

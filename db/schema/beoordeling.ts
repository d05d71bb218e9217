import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { EXPERTISES } from "#regiekaart/begrippen";
import { casus } from "./casus.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { antwoordSoort, tijdstip, voorwaardeSoort } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** One assessment against the card: what it advised, and what a person decided. Append-only. */
export const beoordeling = pgTable(
  "beoordeling",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    kaartversie: text("kaartversie").notNull(),
    niveau: integer("niveau").notNull(),
    advies: integer("advies").notNull(),
    besluit: integer("besluit").notNull(),
    afwijking: boolean("afwijking").notNull(),
    /** Problems of the household stall the work; which expertise is needed (kaart: naar 3 of 4). */
    stagnatie: text("stagnatie", { enum: EXPERTISES }),
    op: tijdstip("op").notNull(),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    onderbouwingId: uuid("onderbouwing_id")
      .notNull()
      .references(() => tekst.id),
    zienswijzeId: uuid("zienswijze_id")
      .notNull()
      .references(() => tekst.id),
    motiveringId: uuid("motivering_id").references(() => tekst.id),
  },
  (t) => [index("beoordeling_per_casus").on(t.casusId, t.op)],
);

export const beoordelingAntwoord = pgTable(
  "beoordeling_antwoord",
  {
    beoordelingId: uuid("beoordeling_id")
      .notNull()
      .references(() => beoordeling.id),
    voorwaarde: voorwaardeSoort("voorwaarde").notNull(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    antwoord: antwoordSoort("antwoord").notNull(),
    toelichtingId: uuid("toelichting_id").references(() => tekst.id),
  },
  (t) => [
    primaryKey({ name: "beoordeling_antwoord_pk", columns: [t.beoordelingId, t.voorwaarde] }),
  ],
);

/** A note on the casus; a correction is a new entry that points at the one it corrects. */
export const journaal = pgTable(
  "journaal",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    tekstId: uuid("tekst_id")
      .notNull()
      .references(() => tekst.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    corrigeertId: uuid("corrigeert_id"),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("journaal_per_casus").on(t.casusId, t.op)],
);

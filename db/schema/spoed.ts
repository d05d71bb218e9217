import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { BESTUURLIJKE_FUNCTIES } from "#regiekaart/begrippen";
import { SPOED_TAKEN } from "#regiekaart/spoed-taken";
import { casus } from "./casus.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { organisatie } from "./organisatie.ts";
import { overdracht } from "./overdracht.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** What spoed left out and still has to be done. Coded only, so that who sees the stand sees it too. */
export const spoedTaak = pgTable(
  "spoed_taak",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort", { enum: SPOED_TAKEN }).notNull(),
    /** Who owes it; null: whoever holds procesregie. */
    organisatieId: uuid("organisatie_id").references(() => organisatie.id),
    overdrachtId: uuid("overdracht_id").references(() => overdracht.id),
    voor: date("voor", { mode: "string" }).notNull(),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    tekstId: uuid("tekst_id").references(() => tekst.id),
    afgerondOp: tijdstip("afgerond_op"),
  },
  (t) => [
    uniqueIndex("een_open_spoed_taak_per_soort")
      .on(t.casusId, t.soort, sql`coalesce(organisatie_id, casus_id)`)
      .where(sql`afgerond_op is null`),
    index("spoed_taak_per_tekst").on(t.tekstId),
    check("tekst_bij_afgeronde_taak", sql`${t.tekstId} is null or ${t.afgerondOp} is not null`),
  ],
);

/** Who answers for the bestuur while a casus is at niveau 5; the newest row counts. Append-only. */
export const bestuurlijkVerantwoordelijke = pgTable(
  "bestuurlijk_verantwoordelijke",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    functie: text("functie", { enum: BESTUURLIJKE_FUNCTIES }).notNull(),
    /** An official in office, not somebody of the household. */
    naam: text("naam").notNull(),
    sinds: tijdstip("sinds").notNull(),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
  },
  (t) => [index("bestuurlijk_verantwoordelijke_per_casus").on(t.casusId, t.sinds)],
);

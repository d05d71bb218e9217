import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { CONSULT_SOORT_CODES } from "#regiekaart/consult";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { organisatie } from "./organisatie.ts";
import { grondslagSoort, tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/**
 * Advice that was asked of another organisation, and what came of it. Ended, never deleted. Who is asked reads it by way
 * of `consulten_aan_ons`, which leaves out of which casus it is unless it was asked on name.
 */
export const consult = pgTable(
  "consult",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort", { enum: CONSULT_SOORT_CODES }).notNull(),
    niveau: integer("niveau").notNull(),
    vraagId: uuid("vraag_id")
      .notNull()
      .references(() => tekst.id),
    opNaam: boolean("op_naam").notNull(),
    /** On which ground, and why on name. */
    grondslag: grondslagSoort("grondslag"),
    redenId: uuid("reden_id").references(() => tekst.id),
    vanOrganisatieId: uuid("van_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    door: uuid("door")
      .notNull()
      .references(() => gebruiker.id),
    naarOrganisatieId: uuid("naar_organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    naarPersoonId: uuid("naar_persoon_id").references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
    termijnOp: tijdstip("termijn_op").notNull(),
    antwoordId: uuid("antwoord_id").references(() => tekst.id),
    beantwoordDoor: uuid("beantwoord_door").references(() => gebruiker.id),
    beantwoordOp: tijdstip("beantwoord_op"),
    ingetrokkenOp: tijdstip("ingetrokken_op"),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
  },
  (t) => [
    index("consult_per_casus").on(t.casusId, t.op),
    index("consult_per_vrager").on(t.vanOrganisatieId, t.op),
    index("consult_per_gevraagde").on(t.naarOrganisatieId, t.op),
    index("consult_open")
      .on(t.termijnOp)
      .where(sql`beantwoord_op is null and ingetrokken_op is null`),
    check("consult_bij_een_ander", sql`${t.vanOrganisatieId} <> ${t.naarOrganisatieId}`),
    check("consult_op_naam_met_grondslag", sql`${t.opNaam} = (${t.grondslag} is not null)`),
    check(
      "consult_een_keer_klaar",
      sql`num_nonnulls(${t.beantwoordOp}, ${t.ingetrokkenOp}) <= 1 and num_nonnulls(${t.beantwoordOp}, ${t.beantwoordDoor}, ${t.antwoordId}) in (0, 3)`,
    ),
  ],
);

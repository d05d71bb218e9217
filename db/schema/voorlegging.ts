import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { organisatie } from "./organisatie.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** A visieverschil that was put to the managers of two organisations, and what came of it. Ended, never deleted. */
export const voorlegging = pgTable(
  "voorlegging",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    voorleggerId: uuid("voorlegger_id")
      .notNull()
      .references(() => organisatie.id),
    anderId: uuid("ander_id")
      .notNull()
      .references(() => organisatie.id),
    bestuurId: uuid("bestuur_id").references(() => organisatie.id),
    vraagId: uuid("vraag_id")
      .notNull()
      .references(() => tekst.id),
    door: uuid("door")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
    termijnOp: tijdstip("termijn_op").notNull(),
    uitkomst: text("uitkomst", { enum: ["eens_geworden", "besloten", "ingetrokken"] }),
    uitkomstId: uuid("uitkomst_id").references(() => tekst.id),
    afgerondOp: tijdstip("afgerond_op"),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
  },
  (t) => [
    uniqueIndex("een_open_voorlegging_per_paar")
      .on(t.casusId, sql`least(voorlegger_id, ander_id)`, sql`greatest(voorlegger_id, ander_id)`)
      .where(sql`afgerond_op is null`),
    index("voorlegging_per_voorlegger").on(t.voorleggerId, t.op),
    index("voorlegging_per_ander").on(t.anderId, t.op),
    index("voorlegging_per_bestuur").on(t.bestuurId, t.op),
    check("voorgelegd_aan_een_ander", sql`${t.voorleggerId} <> ${t.anderId}`),
    check(
      "voorlegging_afgerond_met_uitkomst",
      sql`(${t.afgerondOp} is null) = (${t.uitkomst} is null)`,
    ),
  ],
);

/** How one of the two organisations sees it. Append-only. */
export const voorleggingVisie = pgTable(
  "voorlegging_visie",
  {
    voorleggingId: uuid("voorlegging_id")
      .notNull()
      .references(() => voorlegging.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    tekstId: uuid("tekst_id")
      .notNull()
      .references(() => tekst.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [
    primaryKey({ name: "voorlegging_visie_pk", columns: [t.voorleggingId, t.organisatieId] }),
    index("voorlegging_visie_per_tekst").on(t.tekstId),
  ],
);

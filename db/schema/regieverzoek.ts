import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { overdracht } from "./overdracht.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** An organisation asks for procesregie; answered by an overdracht, or by why not. Ended, never deleted. */
export const regieverzoek = pgTable(
  "regieverzoek",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    /** The regie stap on which it was asked: it waits for an answer only as long as that is the present one. */
    vanafVolgnr: integer("vanaf_volgnr").notNull(),
    waaromId: uuid("waarom_id")
      .notNull()
      .references(() => tekst.id),
    op: tijdstip("op").notNull(),
    uitkomst: text("uitkomst", { enum: ["overdracht", "niet_gegeven", "ingetrokken"] }),
    reden: text("reden"),
    toelichtingId: uuid("toelichting_id").references(() => tekst.id),
    overdrachtId: uuid("overdracht_id").references(() => overdracht.id),
    afgerondOp: tijdstip("afgerond_op"),
  },
  (t) => [
    uniqueIndex("een_open_regieverzoek_per_organisatie")
      .on(t.casusId, t.organisatieId, t.vanafVolgnr)
      .where(sql`uitkomst is null`),
    index("regieverzoek_per_casus").on(t.casusId, t.op),
    check(
      "regieverzoek_afgerond_met_uitkomst",
      sql`(${t.afgerondOp} is null) = (${t.uitkomst} is null)`,
    ),
    check(
      "niet_gegeven_heeft_een_reden",
      sql`(${t.uitkomst} is not distinct from 'niet_gegeven') = (${t.reden} is not null)`,
    ),
  ],
);

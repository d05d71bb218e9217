import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { organisatie } from "./organisatie.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** How a casus ended, by which organisation, and until when that one may reopen it. Append-only; the newest counts. */
export const afsluiting = pgTable(
  "afsluiting",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    reden: text("reden", {
      enum: ["afgerond", "verhuizing", "overleden", "uit_beeld", "onterecht"],
    }).notNull(),
    toelichtingId: uuid("toelichting_id")
      .notNull()
      .references(() => tekst.id),
    niveau: integer("niveau").notNull(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    terugvalTot: date("terugval_tot", { mode: "string" }).notNull(),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("afsluiting_per_casus").on(t.casusId, t.op)],
);

import { date, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { organisatie } from "./organisatie.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** That an organisation outside the region received the overdracht on paper. Append-only: who said so stands in texts. */
export const verhuisbevestiging = pgTable(
  "verhuisbevestiging",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    ontvangerId: uuid("ontvanger_id")
      .notNull()
      .references(() => tekst.id),
    bevestigdDoorId: uuid("bevestigd_door_id")
      .notNull()
      .references(() => tekst.id),
    ontvangenOp: date("ontvangen_op", { mode: "string" }).notNull(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
  },
  (t) => [index("verhuisbevestiging_per_casus").on(t.casusId, t.op)],
);

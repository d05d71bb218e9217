import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { tijdstip } from "./soorten.ts";

/** Somebody is asked to watch safety; it counts from the moment they accept it themselves (uitleg 15). */
export const zichtVraag = pgTable(
  "zicht_vraag",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    persoonId: uuid("persoon_id")
      .notNull()
      .references(() => gebruiker.id),
    gevraagdDoor: uuid("gevraagd_door")
      .notNull()
      .references(() => gebruiker.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
    antwoord: text("antwoord", { enum: ["geaccepteerd", "niet_geaccepteerd", "vervallen"] }),
    beantwoordOp: tijdstip("beantwoord_op"),
  },
  (t) => [
    uniqueIndex("een_open_zicht_vraag_per_casus").on(t.casusId).where(sql`antwoord is null`),
    index("zicht_vraag_per_persoon").on(t.persoonId).where(sql`antwoord is null`),
    check(
      "zicht_vraag_antwoord_heeft_moment",
      sql`(${t.antwoord} is null) = (${t.beantwoordOp} is null)`,
    ),
  ],
);

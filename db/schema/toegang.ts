import { sql } from "drizzle-orm";
import { check, index, pgTable, pgView, text, unique, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { functieSoort, tijdstip, toegangGrond, zichtSoort } from "./soorten.ts";

/**
 * The result of the rule in `regiekaart/toegang.ts`, rewritten by each act: the one truth for list, detail and RLS.
 * Drager is a gebruiker, or a functie at an organisatie; the generated key lets lists walk one index per drager.
 */
export const toegang = pgTable(
  "toegang",
  {
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    gebruikerId: uuid("gebruiker_id").references(() => gebruiker.id),
    organisatieId: uuid("organisatie_id").references(() => organisatie.id),
    functie: functieSoort("functie"),
    drager: text("drager")
      .notNull()
      .generatedAlwaysAs(sql`drager_sleutel(gebruiker_id, organisatie_id, functie)`),
    grond: toegangGrond("grond").notNull(),
    zicht: zichtSoort("zicht").notNull(),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot"),
    laatstGewijzigdOp: tijdstip("laatst_gewijzigd_op").notNull(),
  },
  (t) => [
    unique("toegang_eenmaal_per_drager_en_grond").on(t.casusId, t.drager, t.grond),
    index("toegang_per_drager").on(t.drager, t.laatstGewijzigdOp.desc().nullsFirst(), t.casusId),
    check(
      "drager_is_persoon_of_functie",
      sql`(${t.gebruikerId} is not null) <> (${t.organisatieId} is not null and ${t.functie} is not null)`,
    ),
  ],
);

/** What I may see now, and why: dates, vervanging and uitsluiting applied. Made in a named migration. */
export const mijnToegang = pgView("mijn_toegang", {
  casusId: uuid("casus_id").notNull(),
  drager: text("drager").notNull(),
  gebruikerId: uuid("gebruiker_id"),
  grond: toegangGrond("grond").notNull(),
  zicht: zichtSoort("zicht").notNull(),
  van: tijdstip("van").notNull(),
  tot: tijdstip("tot"),
  laatstGewijzigdOp: tijdstip("laatst_gewijzigd_op").notNull(),
}).existing();

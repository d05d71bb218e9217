import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Terugkoppeling } from "#regiekaart/terugkoppeling";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { overdracht } from "./overdracht.ts";
import { niveauAard, regieAard, regieSoort, tijdstip, xid8 } from "./soorten.ts";

/** One row an act, in the act's transaction: the actor as they were then. Coded data only, no text about people. */
export const gebeurtenis = pgTable(
  "gebeurtenis",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort").notNull(),
    op: tijdstip("op").notNull(),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    gebruikerNaam: text("gebruiker_naam").notNull(),
    functies: text("functies").array().notNull(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    organisatieNaam: text("organisatie_naam").notNull(),
    namensId: uuid("namens_id").references(() => gebruiker.id),
    grond: text("grond").notNull(),
    kaartversie: text("kaartversie").notNull(),
    gegevens: jsonb("gegevens").$type<GebeurtenisGegevens>().notNull(),
    transactie: xid8("transactie").notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [index("gebeurtenis_per_casus").on(t.casusId, t.op, t.id)],
);

/** Coded facts of an event. `teksten` ties the record to free text that the law may have destroyed later. */
export type GebeurtenisGegevens = {
  overdrachtId?: string;
  beoordelingId?: string;
  consultId?: string;
  regieSoort?: string;
  van?: { organisatieId: string; organisatie: string };
  naar?: { organisatieId: string; organisatie: string; persoon?: string };
  niveauVan?: number;
  niveauNaar?: number;
  advies?: number;
  afwijking?: boolean;
  reden?: string;
  /** What became of an overdracht, for who sent it. */
  terugkoppeling?: Terugkoppeling;
  /** In a bericht: the receiver is the person that the event is about. */
  voorJou?: true;
  teksten?: { id: string; sha256: string }[];
};

/** Niveau as a step function: append-only, no end column, so that a gap or an overlap cannot be expressed. */
export const niveauStap = pgTable(
  "niveau_stap",
  {
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    volgnr: integer("volgnr").notNull(),
    niveau: integer("niveau").notNull(),
    sinds: tijdstip("sinds").notNull(),
    aard: niveauAard("aard").notNull(),
    spoed: boolean("spoed").notNull().default(false),
    afwijking: boolean("afwijking").notNull().default(false),
    beoordelingId: uuid("beoordeling_id"),
    overdrachtId: uuid("overdracht_id").references(() => overdracht.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    kaartversie: text("kaartversie").notNull(),
    vorigVolgnr: integer("vorig_volgnr").generatedAlwaysAs(sql`nullif(volgnr - 1, 0)`),
    vorigSinds: tijdstip("vorig_sinds"),
  },
  (t) => [
    primaryKey({ name: "niveau_stap_pk", columns: [t.casusId, t.volgnr] }),
    unique("niveau_stap_moment").on(t.casusId, t.volgnr, t.sinds),
    unique("een_niveau_stap_per_overdracht").on(t.overdrachtId),
    foreignKey({
      name: "niveau_stap_sluit_aan",
      columns: [t.casusId, t.vorigVolgnr, t.vorigSinds],
      foreignColumns: [t.casusId, t.volgnr, t.sinds],
    }),
    check("niveau_stap_heeft_vorige", sql`(${t.volgnr} = 1) = (${t.vorigSinds} is null)`),
    check("niveau_stap_telt_vanaf_een", sql`${t.volgnr} >= 1`),
    check("niveau_stap_gaat_vooruit", sql`${t.sinds} > ${t.vorigSinds}`),
    check("niveau_bestaat", sql`${t.niveau} between 1 and 5`),
  ],
);

/** Procesregie, casusregie and zicht op veiligheid as step functions; person null is "zonder regisseur". */
export const regieStap = pgTable(
  "regie_stap",
  {
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: regieSoort("soort").notNull(),
    volgnr: integer("volgnr").notNull(),
    organisatieId: uuid("organisatie_id").references(() => organisatie.id),
    persoonId: uuid("persoon_id").references(() => gebruiker.id),
    sinds: tijdstip("sinds").notNull(),
    aard: regieAard("aard").notNull(),
    afwijking: boolean("afwijking").notNull().default(false),
    overdrachtId: uuid("overdracht_id").references(() => overdracht.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    kaartversie: text("kaartversie").notNull(),
    vorigVolgnr: integer("vorig_volgnr").generatedAlwaysAs(sql`nullif(volgnr - 1, 0)`),
    vorigSinds: tijdstip("vorig_sinds"),
  },
  (t) => [
    primaryKey({ name: "regie_stap_pk", columns: [t.casusId, t.soort, t.volgnr] }),
    unique("regie_stap_moment").on(t.casusId, t.soort, t.volgnr, t.sinds),
    unique("een_regie_stap_per_overdracht").on(t.overdrachtId),
    foreignKey({
      name: "regie_stap_sluit_aan",
      columns: [t.casusId, t.soort, t.vorigVolgnr, t.vorigSinds],
      foreignColumns: [t.casusId, t.soort, t.volgnr, t.sinds],
    }),
    check("regie_stap_heeft_vorige", sql`(${t.volgnr} = 1) = (${t.vorigSinds} is null)`),
    check("regie_stap_telt_vanaf_een", sql`${t.volgnr} >= 1`),
    check("regie_stap_gaat_vooruit", sql`${t.sinds} > ${t.vorigSinds}`),
    check(
      "persoon_hoort_bij_organisatie",
      sql`${t.organisatieId} is not null or ${t.persoonId} is null`,
    ),
    check(
      "geaccepteerd_heeft_overdracht",
      sql`(${t.aard} = 'geaccepteerd') = (${t.overdrachtId} is not null)`,
    ),
  ],
);

import { boolean, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** What is agreed for after afschalen: until when, and by what one knows that it goes wrong again. One runs at a time. */
export const nazorg = pgTable(
  "nazorg",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    /** The niveau that is left, to which the return route leads. */
    niveauVan: integer("niveau_van").notNull(),
    tot: date("tot", { mode: "string" }).notNull(),
    criteriaId: uuid("criteria_id")
      .notNull()
      .references(() => tekst.id),
    beoordelingId: uuid("beoordeling_id").notNull(),
    uitgangssituatiePast: boolean("uitgangssituatie_past").notNull(),
    huishoudenGeinformeerd: boolean("huishouden_geinformeerd").notNull(),
    /** Why one of the two is not so. */
    toelichtingId: uuid("toelichting_id").references(() => tekst.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("nazorg_per_casus").on(t.casusId, t.op)],
);

/** A contact that was agreed on, and how it went; ended once, never deleted. */
export const nazorgMoment = pgTable(
  "nazorg_moment",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    nazorgId: uuid("nazorg_id")
      .notNull()
      .references(() => nazorg.id),
    dag: date("dag", { mode: "string" }).notNull(),
    uitkomst: text("uitkomst", { enum: ["gaat_goed", "zorgen", "geen_contact"] }),
    uitkomstOp: tijdstip("uitkomst_op"),
    tekstId: uuid("tekst_id").references(() => tekst.id),
  },
  (t) => [index("nazorg_moment_per_casus").on(t.casusId, t.dag)],
);

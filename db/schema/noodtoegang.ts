import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** Break-glass: function `piket` only, 60 minutes. The reason is a text of its own, at least 20 characters. */
export const noodtoegang = pgTable(
  "noodtoegang",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    /** It outlives the sight on the casus: the piket and the fg read of their own what became of it. */
    casusnummer: text("casusnummer").notNull(),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    redenId: uuid("reden_id")
      .notNull()
      .references(() => tekst.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot").notNull(),
    /** Until when the fg reviews it. */
    beoordelenVoor: tijdstip("beoordelen_voor").notNull(),
    /** The one note that it allows. */
    notitieOp: tijdstip("notitie_op"),
  },
  (t) => [
    index("noodtoegang_per_casus").on(t.casusId),
    index("noodtoegang_per_moment").on(t.van.desc().nullsFirst(), t.id),
  ],
);

/** What the fg made of it. Append-only: a question is followed by a judgement. */
export const noodtoegangBeoordeling = pgTable(
  "noodtoegang_beoordeling",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    noodtoegangId: uuid("noodtoegang_id")
      .notNull()
      .references(() => noodtoegang.id),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    uitkomst: text("uitkomst", { enum: ["terecht", "onterecht", "vraag"] }).notNull(),
    toelichtingId: uuid("toelichting_id").references(() => tekst.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("noodtoegang_beoordeling_per_noodtoegang").on(t.noodtoegangId, t.op)],
);

/** A number that gave no noodtoegang: it does not exist, or not for this person. No casus, so that it tells nothing. */
export const noodtoegangMis = pgTable(
  "noodtoegang_mis",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    op: tijdstip("op").notNull(),
    gebruikerId: uuid("gebruiker_id").notNull(),
    organisatieId: uuid("organisatie_id").notNull(),
    sessieId: uuid("sessie_id"),
    herkomst: text("herkomst"),
    casusnummer: text("casusnummer").notNull(),
  },
  (t) => [index("noodtoegang_mis_per_moment").on(t.op.desc().nullsFirst(), t.id)],
);

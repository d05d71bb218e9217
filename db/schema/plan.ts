import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { casus, huishoudlid } from "./casus.ts";
import { gebruiker } from "./gebruiker.ts";
import { gebeurtenis } from "./geschiedenis.ts";
import { tijdstip } from "./soorten.ts";
import { tekst } from "./tekst.ts";

/** What every item of the plan has: its casus, its text and the event that made it. Ended, never deleted. */
const item = () => ({
  id: uuid("id").primaryKey(),
  casusId: uuid("casus_id")
    .notNull()
    .references(() => casus.id),
  tekstId: uuid("tekst_id")
    .notNull()
    .references(() => tekst.id),
  gebeurtenisId: uuid("gebeurtenis_id")
    .notNull()
    .references(() => gebeurtenis.id),
  op: tijdstip("op").notNull(),
});

/** What the household and the professionals want to reach. */
export const doel = pgTable(
  "doel",
  {
    ...item(),
    uitkomst: text("uitkomst", { enum: ["bereikt", "niet_bereikt", "vervallen"] }),
    uitkomstOp: tijdstip("uitkomst_op"),
    resultaatId: uuid("resultaat_id").references(() => tekst.id),
  },
  (t) => [
    index("doel_per_casus").on(t.casusId, t.op),
    check("doel_uitkomst_heeft_moment", sql`(${t.uitkomst} is null) = (${t.uitkomstOp} is null)`),
  ],
);

/** Somebody does something by a day: a professional, a member of the household, or somebody of the netwerk. */
export const actie = pgTable(
  "actie",
  {
    ...item(),
    doelId: uuid("doel_id").references(() => doel.id),
    gebruikerId: uuid("gebruiker_id").references(() => gebruiker.id),
    lidId: uuid("lid_id").references(() => huishoudlid.id),
    /** Who of the netwerk, in words. */
    netwerkId: uuid("netwerk_id").references(() => tekst.id),
    voor: date("voor", { mode: "string" }).notNull(),
    uitkomst: text("uitkomst", { enum: ["gedaan", "niet_gedaan", "vervallen"] }),
    uitkomstOp: tijdstip("uitkomst_op"),
    resultaatId: uuid("resultaat_id").references(() => tekst.id),
  },
  (t) => [
    index("actie_per_casus").on(t.casusId, t.op),
    index("actie_per_houder").on(t.gebruikerId, t.voor).where(sql`uitkomst is null`),
    check(
      "actie_heeft_een_houder",
      sql`num_nonnulls(${t.gebruikerId}, ${t.lidId}, ${t.netwerkId}) = 1`,
    ),
    check("actie_uitkomst_heeft_moment", sql`(${t.uitkomst} is null) = (${t.uitkomstOp} is null)`),
  ],
);

/** An agreement about safety, in view on the casus until it ends; `controleDagen` is how often it is checked. */
export const veiligheidsafspraak = pgTable(
  "veiligheidsafspraak",
  {
    ...item(),
    controleDagen: integer("controle_dagen").notNull(),
    beeindigdOp: tijdstip("beeindigd_op"),
    redenId: uuid("reden_id").references(() => tekst.id),
  },
  (t) => [
    index("veiligheidsafspraak_per_casus").on(t.casusId, t.op),
    check("controle_binnen_een_jaar", sql`${t.controleDagen} between 1 and 366`),
  ],
);

/** One check of an agreement: whether it was kept. Append-only. */
export const afspraakControle = pgTable(
  "afspraak_controle",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    afspraakId: uuid("afspraak_id")
      .notNull()
      .references(() => veiligheidsafspraak.id),
    nagekomen: boolean("nagekomen").notNull(),
    tekstId: uuid("tekst_id").references(() => tekst.id),
    gebeurtenisId: uuid("gebeurtenis_id")
      .notNull()
      .references(() => gebeurtenis.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [index("afspraak_controle_per_afspraak").on(t.afspraakId, t.op)],
);

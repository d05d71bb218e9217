import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { SIGNAAL_SOORTEN } from "#regiekaart/berichten";
import { casus } from "./casus.ts";
import { tijdstip } from "./soorten.ts";

/** That time has passed, said once per deadline and kind. Nobody did it, so it is no event of the casus. */
export const termijnSignaal = pgTable(
  "termijn_signaal",
  {
    id: uuid("id").primaryKey(),
    casusId: uuid("casus_id")
      .notNull()
      .references(() => casus.id),
    soort: text("soort", { enum: SIGNAAL_SOORTEN }).notNull(),
    /** The overdracht, casus, leesrecht, betrokkenheid or zicht_vraag whose deadline it is. */
    onderwerpId: uuid("onderwerp_id").notNull(),
    /** A deadline that is moved is another one. */
    termijnOp: tijdstip("termijn_op").notNull(),
    op: tijdstip("op").notNull(),
  },
  (t) => [
    unique("een_signaal_per_termijn").on(t.soort, t.onderwerpId, t.termijnOp),
    index("termijn_signaal_per_onderwerp").on(t.onderwerpId),
    index("termijn_signaal_per_casus").on(t.casusId),
  ],
);

import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { tijdstip } from "./soorten.ts";

/** A list of casussen that somebody keeps at hand: only its filters, as they stand in the URL. It names nobody. */
export const weergave = pgTable(
  "weergave",
  {
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    vraag: text("vraag").notNull(),
    bewaardOp: tijdstip("bewaard_op").notNull().default(sql`nu()`),
  },
  (t) => [
    primaryKey({ name: "weergave_pk", columns: [t.gebruikerId, t.vraag] }),
    check("weergave_is_een_vraag", sql`${t.vraag} ~ '^[a-z0-9_=&]{1,100}$'`),
  ],
);

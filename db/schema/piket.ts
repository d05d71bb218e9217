import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { organisatie } from "./organisatie.ts";
import { tijdstip } from "./soorten.ts";

/** Who of an organisation picks up when it is spoed, from when until when, and on which number. */
export const piketDienst = pgTable(
  "piket_dienst",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    organisatieId: uuid("organisatie_id")
      .notNull()
      .references(() => organisatie.id),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    telefoon: text("telefoon").notNull(),
    van: tijdstip("van").notNull(),
    tot: tijdstip("tot").notNull(),
    ingevoerdDoor: uuid("ingevoerd_door")
      .notNull()
      .references(() => gebruiker.id),
    ingetrokkenOp: tijdstip("ingetrokken_op"),
  },
  (t) => [
    index("piket_dienst_per_organisatie").on(t.organisatieId, t.tot),
    check("piket_dienst_gaat_vooruit", sql`${t.tot} > ${t.van}`),
  ],
);

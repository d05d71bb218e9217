import { pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { gebruiker } from "./gebruiker.ts";
import { tijdstip } from "./soorten.ts";

/** Which gebruiker an identity of an OIDC provider is. The serving role cannot read it, only ask for one identity. */
export const oidcKoppeling = pgTable(
  "oidc_koppeling",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    gebruikerId: uuid("gebruiker_id")
      .notNull()
      .references(() => gebruiker.id),
    op: tijdstip("op").notNull(),
  },
  (t) => [
    primaryKey({ name: "oidc_koppeling_pk", columns: [t.issuer, t.subject] }),
    unique("een_identiteit_per_issuer").on(t.gebruikerId, t.issuer),
  ],
);

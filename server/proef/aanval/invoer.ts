import { z } from "zod";
import type { Toeval } from "../wereld/toeval.ts";
import type { Rijen } from "../wereld/vormen.ts";

/** The part of JSON schema that zod makes of our inputs. */
type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  format?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
};

/** Names and ids of the region that a caller could have heard of, by what an input calls them. */
export type Bekend = Record<string, readonly string[]>;

export function bekendUit(r: Rijen): Bekend {
  const ids = (rijen: { id: string }[]) => rijen.map((x) => x.id).toSorted();
  const mensen = ids(r.gebruiker);
  return {
    casusnummer: r.casus.map((c) => c.casusnummer).toSorted(),
    zoek: r.casus.map((c) => c.casusnummer).toSorted(),
    waarover: r.casus.map((c) => c.casusnummer).toSorted(),
    overdrachtId: ids(r.overdracht),
    organisatieId: ids(r.organisatie),
    naarOrganisatieId: ids(r.organisatie),
    werkgebiedId: ids(r.werkgebied),
    doelId: ids(r.doel),
    actieId: ids(r.actie),
    afspraakId: ids(r.veiligheidsafspraak),
    lidId: ids(r.huishoudlid),
    betrokkenheidId: ids(r.betrokkenheid),
    uitsluitingId: ids(r.uitsluiting),
    vraagId: ids(r.zicht_vraag),
    noodtoegangId: ids(r.noodtoegang),
    leesrechtId: ids(r.leesrecht),
    corrigeertId: ids(r.journaal),
    mensen,
  };
}

/** An input that fits the schema as far as JSON schema can say, filled with what the region really has. */
export function invoerVoor(schema: z.ZodType, t: Toeval, bekend: Bekend): unknown {
  return vul(
    z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema,
    "",
    t,
    bekend,
  );
}

function vul(s: Schema, naam: string, t: Toeval, bekend: Bekend): unknown {
  if (s.const !== undefined) return s.const;
  if (s.enum) return t.kies(s.enum);
  const keuzes = s.anyOf ?? s.oneOf;
  if (keuzes) return vul(t.kies(keuzes), naam, t, bekend);
  switch (s.type) {
    case "object": {
      const velden = Object.entries(s.properties ?? {}).filter(
        ([veld]) => s.required?.includes(veld) || t.kans(0.4),
      );
      return Object.fromEntries(velden.map(([veld, deel]) => [veld, vul(deel, veld, t, bekend)]));
    }
    case "array":
      return Array.from({ length: (s.minItems ?? 0) + t.onder(2) }, () =>
        vul(s.items ?? {}, naam, t, bekend),
      );
    case "boolean":
      return t.kans(0.5);
    case "integer":
    case "number":
      return (s.minimum ?? 0) + t.onder(Math.min(5, (s.maximum ?? 9) - (s.minimum ?? 0) + 1));
    case "string":
      return tekst(s, naam, t, bekend);
    default:
      return null;
  }
}

function tekst(s: Schema, naam: string, t: Toeval, bekend: Bekend): string {
  if (naam === "sleutel") return t.uuid();
  const uit = bekend[naam] ?? (s.format === "uuid" ? bekend.mensen : undefined);
  if (uit && uit.length > 0) return t.kies(uit);
  if (s.format === "uuid") return t.uuid();
  if (s.format === "date") return t.kies(["2026-01-01", "2099-01-01"]);
  if (s.format === "date-time") return t.kies(["2026-01-01T10:00:00.000Z", "2099-01-01T10:00:00Z"]);
  if (s.format === "email") return "iemand@voorbeeldland.example";
  return "Een aanval op iets. ".repeat(1 + Math.ceil((s.minLength ?? 0) / 20));
}

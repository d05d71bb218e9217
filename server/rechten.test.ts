import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { PAGINAS, RECHTEN, ROUTES } from "./proef/rechten.ts";
import { appRouter } from "./router.ts";

type Procedure = {
  _def: {
    type: string;
    meta?: { soort: string; recht: string };
    inputs: z.ZodType[];
    output?: z.ZodType;
  };
};
const procedures = Object.entries(
  (appRouter._def as unknown as { procedures: Record<string, Procedure> }).procedures,
);

const bestanden = readdirSync(new URL("../app", import.meta.url), { recursive: true }).map(String);

type Schema = { [sleutel: string]: unknown };

/** Where in an input an object takes more than is asked of it. A record counts as strict when its keys are listed. */
function nietStrikt(schema: unknown, pad = ""): string[] {
  if (schema === null || typeof schema !== "object") return [];
  if (Array.isArray(schema)) return schema.flatMap((deel, i) => nietStrikt(deel, `${pad}${i}`));
  const { type, additionalProperties, propertyNames } = schema as Schema;
  const open = type === "object" && additionalProperties !== false && !propertyNames;
  const delen = Object.entries(schema as Schema).flatMap(([sleutel, deel]) => {
    if (["default", "enum", "const", "examples", "required"].includes(sleutel)) return [];
    if (sleutel === "properties")
      return Object.entries(deel as Schema).flatMap(([n, d]) => nietStrikt(d, `${pad}/${n}`));
    return nietStrikt(deel, ["items", "anyOf", "oneOf"].includes(sleutel) ? `${pad}/` : pad);
  });
  return open ? [pad, ...delen] : delen;
}

describe("de tabel van rechten", () => {
  test("elke procedure staat in de tabel, met soort en recht", () => {
    const gevonden = Object.fromEntries(
      procedures.map(([naam, { _def }]) => [
        naam,
        `${_def.type} ${_def.meta?.soort} ${_def.meta?.recht}`,
      ]),
    );
    expect(gevonden).toEqual(RECHTEN);
  });

  test.each(procedures)("%s heeft een strikte invoer en een uitvoer", (_naam, { _def }) => {
    expect(_def.inputs.length).toBeGreaterThan(0);
    for (const invoer of _def.inputs) {
      const schema = z.toJSONSchema(invoer, { io: "input", unrepresentable: "any" });
      expect(schema).toMatchObject({ type: "object" });
      expect(nietStrikt(schema)).toEqual([]);
    }
    expect(_def.output).toBeDefined();
  });

  test("een object dieper in de invoer dat meer aanneemt dan gevraagd, valt op", () => {
    const los = z.strictObject({ rijen: z.array(z.union([z.null(), z.object({ a: z.int() })])) });
    const schema = z.toJSONSchema(los, { io: "input" });
    expect(nietStrikt(schema)).toEqual(["/rijen//1"]);
  });

  test.each([
    ["pagina", "page.tsx", PAGINAS],
    ["route", "route.ts", ROUTES],
  ])("elke %s staat in de tabel, met wie er mag komen", (_wat, einde, tabel) => {
    expect(bestanden.filter((b) => b.endsWith(einde)).toSorted()).toEqual(
      Object.keys(tabel).toSorted(),
    );
    const bekend = ["ingelogd", "openbaar", ...Object.keys(RECHTEN)];
    expect(Object.values(tabel).filter((recht) => !bekend.includes(recht))).toEqual([]);
    const open = Object.keys(tabel).filter((b) => tabel[b] === "openbaar");
    expect(open.filter((b) => b.startsWith("(portaal)/"))).toEqual([]);
  });
});

import { createHmac, hkdfSync } from "node:crypto";
import { kenmerken, type TeHerkennen } from "#regiekaart/herkenning";

/** The key of the hashes: one of its own (HERKENNING_SLEUTEL), else derived from the portal's secret. */
function sleutel(): Buffer {
  const geheim = process.env.HERKENNING_SLEUTEL || process.env.NEXTAUTH_SECRET || "";
  return Buffer.from(hkdfSync("sha256", geheim, "", "regieportaal herkenning", 32));
}

/** The features of a household as keyed hashes: equal for the same household, and readable for nobody. */
export function hashesVan(huishouden: TeHerkennen): string[] {
  const k = sleutel();
  const hashes = kenmerken(huishouden).map((kenmerk) =>
    createHmac("sha256", k).update(kenmerk).digest("base64url"),
  );
  return [...new Set(hashes)];
}

import type { Feiten } from "#db/feiten";

/** The professionals that take part in a casus now, each once: who has regie or zicht op veiligheid, and the betrokkenen. */
export function deelnemersVan({ regie, betrokken }: Pick<Feiten, "regie" | "betrokken">): string[] {
  const regisseurs = Object.values(regie).flatMap((r) => r?.persoonId ?? []);
  return [...new Set([...regisseurs, ...betrokken.map((b) => b.gebruikerId)])];
}

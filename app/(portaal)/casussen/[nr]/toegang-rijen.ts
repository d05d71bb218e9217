import type { ToegangGrond, Zicht } from "#regiekaart/begrippen";
import { FUNCTIE_NAAM } from "#regiekaart/namen";
import { magMinstens } from "#regiekaart/zicht";
import type { InzageRij } from "#ui/inzage-paneel";
import type { Volledig } from "./casus.ts";
import { laatsteDag } from "./laatste-dag.ts";
import { opsomming } from "./opsomming.ts";

export type ToegangRij = Volledig["toegang"][number];

/** Why somebody sees this casus; reads well behind one person and behind several. */
const GROND_WAAROM: Record<ToegangGrond, string> = {
  procesregie: "vanwege de procesregie",
  casusregie: "vanwege de casusregie",
  zicht_op_veiligheid: "vanwege zicht op veiligheid",
  betrokken: "als betrokken professional",
  ontvanger: "gevraagd om de regie over te nemen",
  consult: "om advies gevraagd, op naam",
  leesrecht: "nog even, na een overdracht",
  noodtoegang: "met noodtoegang",
  organisatie: "de organisatie hoort bij deze casus",
};

/** The reason of one row; who is only asked to watch safety sees no more than the stand. */
export const waaromVan = ({ grond, zicht }: Pick<ToegangRij, "grond" | "zicht">): string =>
  grond === "zicht_op_veiligheid" && zicht === "stand"
    ? "gevraagd om zicht op veiligheid"
    : GROND_WAAROM[grond];

const MEERVOUD: Partial<Record<NonNullable<ToegangRij["functie"]>, string>> = {
  coordinator: "coördinatoren",
  manager: "managers",
  piket: "piket",
};

/** "De coördinatoren", a name, or who stands in for whom. */
export const dragerNaam = (rij: ToegangRij): string =>
  (rij.namens ? `${rij.gebruiker} (namens ${rij.namens})` : rij.gebruiker) ??
  (rij.functie ? `de ${MEERVOUD[rij.functie] ?? FUNCTIE_NAAM[rij.functie].toLowerCase()}` : "");

/**
 * "Wie kan deze casus zien?": one row for each organisation and zicht. Whoever has several grounds stands
 * at the strongest one only; the page Toegang has them all.
 */
export function inzageRijen(toegang: readonly ToegangRij[]): InzageRij[] {
  const sterkst = new Map<string, ToegangRij>();
  for (const rij of toegang) {
    const drager = `${rij.organisatie}|${rij.gebruiker}|${rij.functie}|${rij.namens}`;
    const eerder = sterkst.get(drager);
    if (!eerder || !magMinstens(eerder.zicht, rij.zicht)) sterkst.set(drager, rij);
  }
  const groepen = new Map<string, ToegangRij[]>();
  for (const rij of sterkst.values()) {
    const groep = `${rij.zicht}|${rij.organisatie}|${rij.tot}`;
    groepen.set(groep, [...(groepen.get(groep) ?? []), rij]);
  }
  return [...groepen].map(([sleutel, rijen]) => groepRij(sleutel, rijen));
}

function groepRij(sleutel: string, rijen: ToegangRij[]): InzageRij {
  const eerste = rijen[0]!;
  const gronden = [...new Set(rijen.map(waaromVan))];
  return {
    sleutel,
    zicht: eerste.zicht as Exclude<Zicht, "geen">,
    organisatie: eerste.organisatie,
    wie: opsomming([...new Set(rijen.map(dragerNaam))]),
    ...(eerste.grond === "noodtoegang"
      ? { tot: eerste.tot, opTijd: true }
      : { tot: eerste.tot && laatsteDag(eerste.tot) }),
    waarom: gronden.join(" of "),
  };
}

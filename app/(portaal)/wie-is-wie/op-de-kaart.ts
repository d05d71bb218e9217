import { NIVEAUS, type OrganisatieSoort } from "#regiekaart/begrippen";
import { INZET_VANAF } from "#regiekaart/inzet";
import { magProcesregie } from "#regiekaart/regie";

const opsomming = (n: readonly number[]) =>
  n.length < 2 ? `${n[0]}` : `${n.slice(0, -1).join(", ")} en ${n.at(-1)}`;

/** What a kind of organisation does on the card: "Procesregie op niveau 3 en 4. Inzet vanaf niveau 3." */
export function opDeKaart(soort: OrganisatieSoort): string {
  const regie = NIVEAUS.filter((n) => magProcesregie(n, soort));
  const inzet = `Inzet vanaf niveau ${INZET_VANAF[soort].niveau}.`;
  return regie.length > 0 ? `Procesregie op niveau ${opsomming(regie)}. ${inzet}` : inzet;
}

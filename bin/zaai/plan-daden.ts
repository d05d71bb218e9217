import { randomUUID } from "node:crypto";
import type { PlanStap } from "#db/voorbeeldregio/stappen/plan";
import { CONTROLE_DAGEN } from "#regiekaart/plan";
import { dagVanaf } from "./plan.ts";
import type { Situatie } from "./situatie.ts";

type Plan = Awaited<ReturnType<Situatie["aanroeper"]["plan"]["bekijk"]>>;

/** One act on the plan of a casus; what it is about is read as the screen would show it. */
export async function doePlanStap(s: Situatie, stap: PlanStap) {
  const { casusnummer, niveau } = s.stand;
  const { plan } = s.aanroeper;
  const basis = { casusnummer, sleutel: randomUUID() };
  if (stap.daad === "doel") return plan.voegDoelToe({ ...basis, inhoud: stap.inhoud });
  if (stap.daad === "afspraak") {
    const controleDagen = CONTROLE_DAGEN[niveau];
    return plan.maakAfspraak({ ...basis, inhoud: stap.inhoud, controleDagen });
  }
  const nu = await plan.bekijk({ casusnummer });
  if (stap.daad === "actieAf") {
    const actieId = nu.acties.find((a) => a.uitkomst === null)!.id;
    return plan.rondActieAf({ ...basis, actieId, uitkomst: "gedaan", resultaat: stap.resultaat });
  }
  if (stap.daad === "controle") {
    const { nagekomen, toelichting = "" } = stap;
    const afspraakId = nu.afspraken.at(-1)!.id;
    return plan.controleerAfspraak({ ...basis, afspraakId, nagekomen, toelichting });
  }
  return plan.voegActieToe({
    ...basis,
    inhoud: stap.inhoud,
    doelId: nu.doelen.at(-1)!.id,
    voor: dagVanaf(s.vandaag, stap.voor),
    houder: houderVan(s, nu, stap),
  });
}

function houderVan(s: Situatie, plan: Plan, stap: Extract<PlanStap, { daad: "actie" }>) {
  if ("wie" in stap) return { soort: "professional" as const, id: s.adresboek.persoon(stap.wie) };
  if ("lid" in stap) return { soort: "huishouden" as const, id: plan.leden[stap.lid]!.id };
  return { soort: "netwerk" as const, wie: stap.netwerk };
}

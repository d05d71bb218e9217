import { z } from "zod";
import type { leesGebeurtenissen } from "#db/casus-beeld";
import type { Niveau, RegieSoort, Zicht } from "#regiekaart/begrippen";
import { gebeurtenisZin } from "#regiekaart/bericht-zin";
import { GEBEURTENIS_SOORTEN, type GebeurtenisSoort } from "#regiekaart/berichten";
import { magMinstens } from "#regiekaart/zicht";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

/** Which filter of the timeline an event belongs to. */
export const VERLOOP_DELEN = ["niveau", "regie", "mensen", "plan", "notities"] as const;
export type VerloopDeel = (typeof VERLOOP_DELEN)[number];

/** One event as the timeline shows it: coded facts only, by whom it was, as they were then. */
export const verloopRij = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  soort: z.enum(GEBEURTENIS_SOORTEN),
  zin: z.string(),
  deel: z.enum(VERLOOP_DELEN),
  niveauNaar: niveauVorm.nullable(),
  /** Null where who did it would tell a reader why. */
  door: z.string().nullable(),
  organisatie: z.string(),
  /** For whom it was done, when somebody stood in. */
  namens: z.string().nullable(),
  afwijking: z.boolean(),
  kaartversie: z.string(),
  overdrachtId: z.uuid().nullable(),
  beoordelingId: z.uuid().nullable(),
});

/** By the first word of the kind of event; what is not here is about the niveau. */
const DEEL: Record<string, VerloopDeel> = {
  journaal: "notities",
  overdracht: "regie",
  regie: "regie",
  regieverzoek: "regie",
  regisseur: "regie",
  bestuurlijk: "regie",
  zicht: "regie",
  betrokkene: "mensen",
  betrokkenheid: "mensen",
  uitsluiting: "mensen",
  noodtoegang: "mensen",
  leesrecht: "mensen",
  item: "notities",
  huishouden: "mensen",
  zienswijze: "mensen",
  doel: "plan",
  actie: "plan",
  veiligheidsafspraak: "plan",
  nazorgmoment: "plan",
  consult: "regie",
  verhuizing: "regie",
  visie: "regie",
  visieverschil: "regie",
};

function deelVan(soort: string): VerloopDeel {
  const [begin] = soort.split("_");
  return DEEL[begin!] ?? "niveau";
}

/** The kinds of event behind one filter, for the query. */
export const soortenVan = (deel: VerloopDeel): GebeurtenisSoort[] =>
  GEBEURTENIS_SOORTEN.filter((s) => deelVan(s) === deel);

type Gebeurtenis = Awaited<ReturnType<typeof leesGebeurtenissen>>[number];

type Lezer = { casusnummer: string; zicht: Zicht };

/**
 * An event in words, for who sees this much of the casus. That a regisseur is gone looks the same for a reader, whether
 * they left or know the household: who did it would tell.
 */
export function verloopBeeld(
  g: Gebeurtenis,
  { casusnummer, zicht }: Lezer,
): z.infer<typeof verloopRij> {
  const vertrek = g.soort === "regisseur_vertrokken" && !magMinstens(zicht, "regie");
  const niveauNaar = (g.gegevens.niveauNaar ?? null) as Niveau | null;
  return {
    id: g.id,
    op: moment(g.op),
    soort: g.soort as GebeurtenisSoort,
    zin: gebeurtenisZin(g.soort as GebeurtenisSoort, {
      casusnummer,
      van: g.gegevens.van?.organisatie ?? null,
      naar: g.gegevens.naar?.organisatie ?? null,
      niveauVan: (g.gegevens.niveauVan ?? null) as Niveau | null,
      niveauNaar,
      regie: (g.gegevens.regieSoort ?? null) as RegieSoort | null,
      terugkoppeling: g.gegevens.terugkoppeling ?? null,
    }),
    deel: deelVan(g.soort),
    niveauNaar,
    door: vertrek ? null : g.gebruikerNaam,
    organisatie: (vertrek && g.gegevens.van?.organisatie) || g.organisatieNaam,
    namens: vertrek ? null : g.namens,
    afwijking: g.gegevens.afwijking ?? false,
    kaartversie: g.kaartversie,
    overdrachtId: g.gegevens.overdrachtId ?? null,
    beoordelingId: g.gegevens.beoordelingId ?? null,
  };
}

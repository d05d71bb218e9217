import { isVerplicht } from "#regiekaart/overdracht-inhoud";
import { type Onderdeel, onderdelenVan } from "#regiekaart/overdracht-onderdelen";
import { ONDERDEEL_NAAM } from "../../../overdrachten/woorden.ts";
import { controleerStap, stapVanVeld, VELDNAMEN } from "./controle.ts";
import type { StapProps } from "./stap.ts";

/** One thing that the gate asks; `elders` is the page where the casus keeps it. */
export type Poortregel = {
  veld: string;
  naam: string;
  klaar: boolean;
  stap: number;
  elders: { pad: string; waar: string } | null;
};

const HUISHOUDEN = { pad: "huishouden", waar: "bij het huishouden" };
const ELDERS: Partial<Record<Onderdeel, Poortregel["elders"]>> = {
  zienswijze_huishouden: HUISHOUDEN,
  zienswijze_kinderen: HUISHOUDEN,
  gezag_en_contact: HUISHOUDEN,
  veiligheid_nu: { pad: "plan", waar: "bij de afspraken" },
};

/** All that must be there before it can be proposed, in the order of the form. */
export function poort({ soort, v, staat }: Pick<StapProps, "soort" | "v" | "staat">): Poortregel[] {
  const mist = new Set(
    [1, 2].flatMap((stap) => controleerStap(stap, soort, v, staat)).map((f) => f.veld),
  );
  const regel = (veld: string, naam: string, elders: Poortregel["elders"] = null) => ({
    veld,
    naam,
    klaar: !mist.has(veld),
    stap: stapVanVeld(veld) ?? 1,
    elders,
  });
  const gevraagd = onderdelenVan(soort).filter((o) => isVerplicht(o, staat.inhoud));
  const toets = v.ontvangers.find((o) => o.id === staat.naarOrganisatieId)?.wgsToetsNodig;
  const open = v.acties.find((a) => mist.has(`actie-${a.id}`)) ?? v.acties[0];
  return [
    regel("naarOrganisatieId", "Aan wie"),
    ...(toets ? [regel("wgsToets", "WGS-toets")] : []),
    ...gevraagd.map(({ code }) => regel(VELDNAMEN[code]!, ONDERDEEL_NAAM[code], ELDERS[code])),
    ...(open ? [regel(`actie-${open.id}`, "Besluit over elke open actie")] : []),
  ];
}

import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { ActieBesluit } from "#regiekaart/overdracht-acties";
import { isVerplicht, type OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import { type Onderdeel, onderdelenVan } from "#regiekaart/overdracht-onderdelen";
import type { Invoer, Uitvoer } from "../../../../_client/trpc.ts";
import { alsToets, LEGE_WGS, type WgsStaat } from "../../../overdrachten/wgs-staat.ts";
import { amsterdamsMoment } from "../../termijn.ts";

export type Voorbereiding = Uitvoer["overdracht"]["bereidVoor"];

/** What the form holds. */
export type Staat = {
  naarOrganisatieId: string;
  naarPersoonId: string;
  inhoud: OverdrachtInhoud;
  /** What happens to each open actie, by its id. */
  acties: Record<string, ActieBesluit>;
  warmDag: string;
  warmTijd: string;
} & WgsStaat;

/**
 * What the casus already knows is filled in; after "niet wij, maar X" and after a consult with X all that was written, to X.
 * `aan` is asked for, or asked for it.
 */
export function beginStaat(v: Voorbereiding, aan: string | null = null): Staat {
  const { ontvangers, bekend, eerder, uitConsult, verzoeken } = v;
  const naar = (id: string | null | undefined) => ontvangers.find((o) => o.id === id);
  const advies = naar(aan) ?? naar(uitConsult ? uitConsult.organisatieId : eerder?.adviesId);
  const gevraagd = verzoeken.find((v) => v.organisatieId === aan);
  return {
    naarOrganisatieId: advies?.id ?? (ontvangers.length === 1 ? ontvangers[0]!.id : ""),
    naarPersoonId: gevraagd?.persoonId ?? "",
    inhoud: gevraagd
      ? { ...bekend, reden: [gevraagd.waarom, bekend.reden].filter(Boolean).join("\n") }
      : { ...bekend },
    acties: {},
    warmDag: "",
    warmTijd: "",
    ...LEGE_WGS,
  };
}

export type Actie =
  | { doe: "zet"; deel: Partial<Omit<Staat, "inhoud">> }
  | { doe: "schrijf"; onderdeel: Onderdeel; tekst: string }
  | { doe: "herstel"; eerder: Partial<Staat> };

export function pasToe(staat: Staat, actie: Actie): Staat {
  if (actie.doe === "zet") return { ...staat, ...actie.deel };
  if (actie.doe === "herstel") return hersteld(staat, actie.eerder);
  return { ...staat, inhoud: { ...staat.inhoud, [actie.onderdeel]: actie.tekst } };
}

/** A draft goes on where it was; what the casus came to know since fills what was still empty. */
function hersteld(staat: Staat, { inhoud = {}, ...eerder }: Partial<Staat>): Staat {
  const getypt = Object.entries(inhoud).filter(([, tekst]) => tekst);
  return { ...staat, ...eerder, inhoud: { ...staat.inhoud, ...Object.fromEntries(getypt) } };
}

/** Only what is asked for, given the other answers; what was typed before that is left out. */
export function gevraagdeInhoud(
  soort: OverdrachtSoort,
  inhoud: OverdrachtInhoud,
): OverdrachtInhoud {
  const gevraagd = onderdelenVan(soort).filter((o) => !o.alleenAls || isVerplicht(o, inhoud));
  return Object.fromEntries(gevraagd.map(({ code }) => [code, inhoud[code] ?? ""]));
}

/** The planned warm conversation, or null when there is none. */
export const warmGesprek = ({ warmDag, warmTijd }: Staat): string | null =>
  warmDag && warmTijd ? amsterdamsMoment(warmDag, warmTijd) : null;

/** The form as `overdracht.stelVoor` takes it. */
export function alsInvoer(
  staat: Staat,
  casus: { casusnummer: string; soort: OverdrachtSoort; gezienVolgnr: number; sleutel: string },
  niveauNaar: Voorbereiding["niveauNaar"],
): Invoer["overdracht"]["stelVoor"] {
  return {
    ...casus,
    naarOrganisatieId: staat.naarOrganisatieId,
    naarPersoonId: staat.naarPersoonId || null,
    niveauNaar,
    warmGesprekOp: warmGesprek(staat),
    wgsToets: alsToets(staat),
    acties: Object.entries(staat.acties).map(([actieId, besluit]) => ({ actieId, besluit })),
    inhoud: gevraagdeInhoud(casus.soort, staat.inhoud),
  };
}

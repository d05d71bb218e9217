import type { PaginaToets } from "#ui/sneltoetsen";
import type { NavigatieItem } from "#ui/zij-navigatie";
import type { Uitvoer } from "../_client/trpc.ts";

type Ik = Uitvoer["sessie"]["ik"];

const START: Partial<Record<Ik["organisatieSoort"], string>> = {
  lokaal_team: "/lokaal-team",
  veiligheidsteam: "/veiligheidsteam",
  zorg_en_veiligheidshuis: "/zorg-en-veiligheidshuis",
  gemeente: "/gemeente",
};

/** Who is a manager and nothing else: sees stand and counts, never content. */
const isManager = ({ functies }: Pick<Ik, "functies">) => functies.every((f) => f === "manager");

/** The start page of the fg, of a manager, or of a kind of organisation; the other kinds share one. */
export function startpaginaVan(ik: Pick<Ik, "organisatieSoort" | "functies">): string {
  if (ik.functies.includes("fg")) return "/toezicht";
  if (isManager(ik)) return "/manager";
  return START[ik.organisatieSoort] ?? "/ketenpartner";
}

/** An item whose number the shell keeps fresh; `letter` comes after "g" and leads there. */
export type MenuItem = NavigatieItem & {
  telling?: "ongelezen" | "teBeantwoorden";
  letter?: string;
};

/** The keys of somebody's pages; `n` only for who may open a casus. */
export function toetsenVoor(items: readonly MenuItem[], magOpenen: boolean): PaginaToets[] {
  const naar = items.flatMap(({ letter, href, label }) =>
    letter ? [{ toets: `g ${letter}`, href, label: `Naar ${label}` }] : [],
  );
  const nieuw = { toets: "n", href: "/casussen/nieuw", label: "Nieuwe casus" };
  return magOpenen ? [nieuw, ...naar] : naar;
}

/** What stands at the left; the beheerder and the fg see no casus at all. */
export function navigatieVoor(ik: Pick<Ik, "organisatieSoort" | "functies">): MenuItem[] {
  const naslag = [
    { href: "/regiekaart", label: "Regiekaart", letter: "k" },
    { href: "/wie-is-wie", label: "Wie is wie", letter: "w" },
    { href: "/hulp", label: "Hulp", letter: "h" },
  ];
  const start = { href: startpaginaVan(ik), label: "Mijn dag", letter: "d" };
  const zonderCasus = ik.functies.some((f) => f === "beheerder" || f === "fg");
  const berichten = {
    href: "/berichten",
    label: "Berichten",
    letter: "b",
    telling: "ongelezen",
    nieuws: true,
  } as const;
  const medewerkers = { href: "/medewerkers", label: "Medewerkers", letter: "m" };
  const verzending = { href: "/beheer/verzending", label: "E-mail", letter: "e" };
  const beheer = ik.functies.includes("beheerder") ? [medewerkers, verzending] : [];
  if (zonderCasus) return [start, berichten, ...beheer, ...naslag];
  const piket = { href: "/piket", label: "Piket" };
  const casussen = { href: "/casussen", label: "Casussen", letter: "c" };
  // A manager sees of an overdracht only that it is there and until when: that stands with the casus.
  const voorgelegd = { href: "/voorleggingen", label: "Voorgelegd", letter: "v" };
  if (isManager(ik)) return [start, voorgelegd, casussen, berichten, ...naslag];
  return [
    start,
    casussen,
    { href: "/overdrachten", label: "Overdrachten", letter: "o", telling: "teBeantwoorden" },
    { href: "/consulten", label: "Consulten", letter: "a" },
    berichten,
    ...(ik.functies.includes("piket") ? [{ href: "/noodtoegang", label: "Noodtoegang" }] : []),
    ...(ik.functies.includes("coordinator") ? [voorgelegd, medewerkers, piket] : []),
    ...naslag,
  ];
}

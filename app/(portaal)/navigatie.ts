import type { Uitvoer } from "../_client/trpc.ts";

type Ik = Uitvoer["sessie"]["ik"];

const START: Partial<Record<Ik["organisatieSoort"], string>> = {
  lokaal_team: "/lokaal-team",
  veiligheidsteam: "/veiligheidsteam",
  zorg_en_veiligheidshuis: "/zorg-en-veiligheidshuis",
  gemeente: "/gemeente",
};

/** The start page of a kind of organisation; the other kinds share one. */
export function startpaginaVan(ik: Pick<Ik, "organisatieSoort">): string {
  return START[ik.organisatieSoort] ?? "/ketenpartner";
}

/** What stands at the left; the beheerder and the fg see no casus at all. */
export function navigatieVoor(ik: Ik) {
  const kaart = { href: "/regiekaart", label: "Regiekaart" };
  const start = { href: startpaginaVan(ik), label: "Mijn dag" };
  const zonderCasus = ik.functies.some((f) => f === "beheerder" || f === "fg");
  if (zonderCasus) return [start, { href: "/berichten", label: "Berichten" }, kaart];
  return [
    start,
    { href: "/casussen", label: "Casussen" },
    { href: "/overdrachten", label: "Overdrachten", aantal: ik.teBeantwoorden },
    { href: "/berichten", label: "Berichten", aantal: ik.ongelezen, nieuws: true },
    kaart,
  ];
}

import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { SectieTabs } from "#ui/sectie-tabs";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { Afgehandeld } from "./afgehandeld.tsx";
import { OntvangenKaart, VerstuurdKaart } from "./overdracht-kaart.tsx";

export const metadata: Metadata = { title: "Overdrachten" };

const TABS = ["ontvangen", "verstuurd", "afgehandeld"] as const;
type Tab = (typeof TABS)[number];
type Lijst = Uitvoer["overdracht"]["lijst"];

const INLEIDING: Record<Tab, string> = {
  ontvangen: "De eerste termijn staat bovenaan. Zonder antwoord blijft de regie waar die is.",
  verstuurd: "Tot er is geaccepteerd, houden jullie de regie.",
  afgehandeld: "Van wat jullie niet accepteerden, is alleen jullie eigen antwoord er nog.",
};

type Props = { searchParams: Promise<{ toon?: string | string[] }> };

/** Overdrachten of my organisation: received, sent and answered, each with its own address. */
export default async function Overdrachten({ searchParams }: Props) {
  const { toon } = await searchParams;
  const tab = TABS.find((t) => t === toon) ?? "ontvangen";
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.overdracht.lijst({}));
  return (
    <Blad titel="Overdrachten" inleiding={INLEIDING[tab]} onder={<Tabs lijst={lijst} tab={tab} />}>
      <Inhoud lijst={lijst} tab={tab} />
    </Blad>
  );
}

function Tabs({ lijst, tab }: { lijst: Lijst; tab: Tab }) {
  const van = (t: Tab, label: string, aantal?: number) => ({
    href: t === "ontvangen" ? "/overdrachten" : `/overdrachten?toon=${t}`,
    label,
    aantal,
    actief: t === tab,
  });
  return (
    <SectieTabs
      label="Overdrachten"
      tabs={[
        van("ontvangen", "Ontvangen", lijst.ontvangen.length),
        van("verstuurd", "Verstuurd", lijst.verstuurd.length),
        van("afgehandeld", "Afgehandeld"),
      ]}
    />
  );
}

function Inhoud({ lijst, tab }: { lijst: Lijst; tab: Tab }) {
  if (tab === "afgehandeld") return <Afgehandeld {...lijst} />;
  if (lijst[tab].length === 0) return <Leeg tab={tab} />;
  return tab === "ontvangen"
    ? lijst.ontvangen.map((o) => <OntvangenKaart key={o.id} overdracht={o} />)
    : lijst.verstuurd.map((o) => <VerstuurdKaart key={o.id} overdracht={o} />);
}

const Leeg = ({ tab }: { tab: Exclude<Tab, "afgehandeld"> }) => (
  <Vlak>
    {tab === "ontvangen" ? (
      <LegeStaat titel="Er wacht geen overdracht op jullie antwoord.">
        Komt er een, dan krijg je bericht en staat die ook op Mijn dag.
      </LegeStaat>
    ) : (
      <LegeStaat titel="Jullie wachten op geen antwoord.">
        Je stelt een overdracht voor op de pagina van de casus.
      </LegeStaat>
    )}
  </Vlak>
);

import type { ReactNode } from "react";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { SectieTabs } from "#ui/sectie-tabs";
import type { Volledig } from "./casus.ts";
import { CasusKop } from "./kop.tsx";
import { NaSpoed } from "./na-spoed.tsx";
import { NoodtoegangTeller } from "./noodtoegang-teller.tsx";
import {
  NazorgLoopt,
  OpenOverdrachten,
  RegieGevraagd,
  VolgendeStap,
  ZonderRegisseur,
} from "./nu-nodig.tsx";
import { ZichtVraag } from "./zicht-vraag.tsx";
import { Zijkolom } from "./zijkolom.tsx";

export type CasusTab = "verloop" | "plan" | "huishouden" | "beoordelingen" | "toegang" | "inzage";

type CasusBladProps = {
  casus: Volledig;
  tab: CasusTab;
  /** The first page of the casus, with everything; the other tabs have a shorter head. */
  eerste?: boolean;
  /** What stands above the tabs, always in view. */
  boven?: ReactNode;
  /** Cards below the one with the tabs. */
  onder?: ReactNode;
  children: ReactNode;
};

/** The layout that the pages of one casus share: head, notices, tabs, side column. */
export function CasusBlad({ casus, tab, eerste = false, boven, onder, children }: CasusBladProps) {
  const pad = `/casussen/${casus.casusnummer}`;
  const tabs = [
    { href: eerste ? pad : `${pad}/verloop`, label: "Regie en verloop", actief: tab === "verloop" },
    { href: `${pad}/plan`, label: "Plan en afspraken", actief: tab === "plan" },
    { href: `${pad}/huishouden`, label: "Huishouden", actief: tab === "huishouden" },
    {
      href: `${pad}/beoordelingen`,
      label: "Beoordelingen",
      aantal: casus.aantalBeoordelingen,
      actief: tab === "beoordelingen",
    },
    { href: `${pad}/toegang`, label: "Toegang", actief: tab === "toegang" },
    ...(casus.mag.betrekken
      ? [{ href: `${pad}/inzage`, label: "Inzagelog", actief: tab === "inzage" }]
      : []),
  ];
  return (
    <Blad zij={<Zijkolom casus={casus} zonderInzage={tab === "toegang"} />}>
      <CasusKop casus={casus} kort={!eerste} />
      {casus.noodtoegang && <NoodtoegangTeller {...casus.noodtoegang} />}
      <NaSpoed casus={casus} />
      <OpenOverdrachten {...casus} />
      <RegieGevraagd casus={casus} />
      <ZichtVraag casusnummer={casus.casusnummer} zichtVraag={casus.zichtVraag} />
      {eerste && <ZonderRegisseur casus={casus} />}
      {eerste && <VolgendeStap casus={casus} />}
      {eerste && <NazorgLoopt casus={casus} />}
      {boven}
      <Vlak>
        <SectieTabs label="Onderdelen van deze casus" tabs={tabs} />
        {children}
      </Vlak>
      {onder}
    </Blad>
  );
}

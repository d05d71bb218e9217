import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { NieuwVoorJou } from "./nieuw-voor-jou.tsx";
import { StartBlad } from "./start-blad.tsx";
import type { Ik } from "./vereis-start.ts";

type Taak = { href: string; label: string; tekst: string };

const NASLAG: readonly Taak[] = [
  { href: "/wie-is-wie", label: "Wie is wie", tekst: "alle mensen en organisaties in de regio" },
  { href: "/regiekaart", label: "Regiekaart", tekst: "wie de regie heeft op welk niveau" },
  { href: "/hulp", label: "Hulp", tekst: "hoe anderen openen, beoordelen en overdragen" },
];
const BEHEERDER: readonly Taak[] = [
  { href: "/medewerkers", label: "Medewerkers", tekst: "zien wie er werkt, en wie vertrekt" },
  { href: "/beheer/verzending", label: "E-mail", tekst: "welke e-mail niet aankwam" },
  { href: "/privacy", label: "Privacy", tekst: "wie wat ziet, en wat het portaal bijhoudt" },
  ...NASLAG,
];

/** The start page of the beheerder, who sees no casus at all: what they can do, and where. */
export function RustigBlad({ ik }: { ik: Ik }) {
  return (
    <StartBlad ik={ik}>
      <NieuwVoorJou />
      <Vlak titel="Wat kun je hier doen?" id="doen">
        <ul className="opsomming">
          {BEHEERDER.map(({ href, label, tekst }) => (
            <li key={href}>
              <Verwijzing href={href}>{label}</Verwijzing>: {tekst}
            </li>
          ))}
        </ul>
      </Vlak>
      <Vlak titel="Je ziet hier geen casussen" id="geen-casussen">
        <p className="lopende-tekst">
          Als beheerder zorg je dat het portaal werkt. Daarvoor hoef je geen casus te lezen, dus die
          zie je niet.
        </p>
      </Vlak>
    </StartBlad>
  );
}

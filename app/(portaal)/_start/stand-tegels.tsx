import { Tegel } from "#ui/tegel";
import type { Uitvoer } from "../../_client/trpc.ts";

type Stand = Uitvoer["dashboard"]["stand"];

/** Four numbers, each a link to the list that it counts. */
export function StandTegels({ stand }: { stand: Stand }) {
  const tegels = [
    { label: "Wij hebben procesregie", waarde: stand.wij, href: "/casussen?regie=wij" },
    { label: "Wacht op ons antwoord", waarde: stand.wachtOpOns, href: "/casussen?wacht=op_ons" },
    {
      label: "Wacht op anderen",
      waarde: stand.wachtOpAnderen,
      href: "/casussen?wacht=op_anderen",
    },
    {
      label: "Overdracht over de termijn",
      waarde: stand.overdrachtTeLaat,
      href: "/casussen?wacht=te_laat",
    },
  ];
  return (
    <ul className="tegels">
      {tegels.map((tegel) => (
        <li key={tegel.href}>
          <Tegel {...tegel} />
        </li>
      ))}
    </ul>
  );
}

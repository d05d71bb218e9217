"use client";
import { useVoorkeur } from "./use-voorkeur.ts";

const KEUZES = [
  { waarde: "", tekst: "Zoals mijn apparaat" },
  { waarde: "licht", tekst: "Licht" },
  { waarde: "donker", tekst: "Donker" },
];
/** Light, dark, or as the device says; stands in the user menu. */
export function ThemaKeuze() {
  const [thema, kies] = useVoorkeur("thema");
  return (
    <div className="thema-keuze">
      <label htmlFor="thema-keuze">Kleuren</label>
      <select
        id="thema-keuze"
        className="invoer"
        value={thema}
        onChange={(g) => kies(g.target.value)}
      >
        {KEUZES.map((k) => (
          <option key={k.waarde} value={k.waarde}>
            {k.tekst}
          </option>
        ))}
      </select>
    </div>
  );
}

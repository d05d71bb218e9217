"use client";
import { useEffect, useState } from "react";

const KEUZES = [
  { waarde: "", tekst: "Zoals mijn apparaat" },
  { waarde: "licht", tekst: "Licht" },
  { waarde: "donker", tekst: "Donker" },
];
const JAAR = 365 * 24 * 60 * 60;

/** Keeps the choice in the cookie `thema`, which the layout reads, and shows it at once. */
function kies(thema: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every supported browser
  document.cookie = `thema=${thema}; path=/; max-age=${thema ? JAAR : 0}; samesite=lax`;
  if (thema) document.documentElement.dataset.thema = thema;
  else delete document.documentElement.dataset.thema;
}

/** Light, dark, or as the device says; stands in the user menu. */
export function ThemaKeuze() {
  const [thema, zetThema] = useState("");
  useEffect(() => zetThema(document.documentElement.dataset.thema ?? ""), []);
  return (
    <div className="thema-keuze">
      <label htmlFor="thema-keuze">Kleuren</label>
      <select
        id="thema-keuze"
        className="invoer"
        value={thema}
        onChange={(g) => {
          zetThema(g.target.value);
          kies(g.target.value);
        }}
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

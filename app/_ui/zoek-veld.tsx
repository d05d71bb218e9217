"use client";
import { useEffect, useRef } from "react";
import { Icoon } from "./icoon.tsx";

const typtErgens = (doel: EventTarget | null) =>
  doel instanceof HTMLElement &&
  doel.closest("input, textarea, select, [contenteditable]") !== null;

/** The search form of the top bar (GET /casussen?zoek=); "/" brings the cursor here when nothing else is being typed in. */
export function ZoekVeld() {
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const bijToets = (g: KeyboardEvent) => {
      if (g.key !== "/" || g.ctrlKey || g.metaKey || g.altKey || typtErgens(g.target)) return;
      g.preventDefault();
      veld.current?.focus();
    };
    document.addEventListener("keydown", bijToets);
    return () => document.removeEventListener("keydown", bijToets);
  }, []);
  return (
    <search className="zoek">
      <form action="/casussen" method="get">
        <Icoon naam="zoek" />
        <input
          ref={veld}
          className="zoek-invoer"
          type="search"
          name="zoek"
          aria-label="Zoek casusnummer of organisatie"
          aria-keyshortcuts="/"
          placeholder="Zoek casusnummer of organisatie"
          autoComplete="off"
        />
        <span className="zoek-toets" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

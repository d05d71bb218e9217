"use client";

import { useEffect, useRef, useState } from "react";
import { useVoorkeur } from "./use-voorkeur.ts";
import { bijVoorkeur, leesVoorkeur } from "./voorkeur.ts";

/** The switch of Discreetmodus: names and free text become unreadable for who looks along. */
export function DiscreetSchakel() {
  const [discreet, kies] = useVoorkeur("discreet");
  return (
    <label className="schakelaar discreet-schakel">
      <input
        type="checkbox"
        checked={discreet === "aan"}
        onChange={(g) => kies(g.target.checked ? "aan" : "")}
      />
      Discreet
      <span className="toets" aria-hidden="true">
        d
      </span>
    </label>
  );
}

const ZIN: Record<string, string> = {
  aan: "Discreetmodus is aan: namen en tekst zijn onleesbaar gemaakt op het scherm.",
  "": "Discreetmodus is uit: namen en tekst zijn weer te lezen.",
};

/** Says to a screen reader what the key or the switch did; nothing on arrival. */
export function DiscreetMelding() {
  const [zin, zetZin] = useState("");
  const was = useRef<string | null>(null);
  useEffect(() => {
    was.current = leesVoorkeur("discreet");
    return bijVoorkeur(() => {
      const nu = leesVoorkeur("discreet");
      if (nu !== was.current) zetZin(ZIN[nu] ?? "");
      was.current = nu;
    });
  }, []);
  return (
    <p className="alleen-voorlezen" role="status">
      {zin}
    </p>
  );
}

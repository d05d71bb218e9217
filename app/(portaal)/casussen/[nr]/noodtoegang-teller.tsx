"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { datumTekst } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";

type Props = { overMs: number; tot: string; magNoteren: boolean };

/** How long noodtoegang still lasts; at the end the page is asked again, and is not there any more. */
export function NoodtoegangTeller({ overMs, tot, magNoteren }: Props) {
  const router = useRouter();
  const eind = useRef(Date.now() + overMs);
  const [over, zetOver] = useState(overMs);
  useEffect(() => {
    const elke = setInterval(() => {
      const nog = eind.current - Date.now();
      zetOver(nog);
      if (nog > 0) return;
      clearInterval(elke);
      router.refresh();
    }, 1_000);
    return () => clearInterval(elke);
  }, [router]);
  const seconden = Math.max(0, Math.floor(over / 1_000));
  const klok = `${Math.floor(seconden / 60)}.${String(seconden % 60).padStart(2, "0")}`;
  return (
    <Mededeling titel="Je kijkt met noodtoegang">
      Nog{" "}
      <span role="timer" className="cijfers" suppressHydrationWarning>
        {klok}
      </span>{" "}
      minuten, tot {datumTekst(tot, "tijd")} uur. De regisseurs en de functionaris
      gegevensbescherming weten dat je kijkt.{" "}
      {magNoteren ? "Je kunt één notitie schrijven." : "Je notitie is geschreven."}
    </Mededeling>
  );
}

"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { bijNieuws } from "../_client/live.ts";
import { trpc } from "../_client/trpc.ts";
import { bijWijziging } from "../_client/wijziging.ts";
import { type Tellingen, useTellingen } from "./tellingen.tsx";

/** Pages that are read again when something is new: lists and an overdracht. A casus is not: each look is on record. */
const LIVE =
  /^\/(overdrachten|berichten|casussen$|lokaal-team|veiligheidsteam|zorg-en-veiligheidshuis|gemeente|ketenpartner)/;
/** Without a key or a pointer for this long nobody is there: reading the page would keep their session alive. */
const WEG_NA_MS = 5 * 60_000;

/**
 * At each tick of the stream: the numbers of the shell, without keeping the session alive, and the page when somebody is
 * there. Who is filling in something here is only told: nothing changes under their hands.
 */
export function Nieuws() {
  const [tellingen, zetTellingen] = useTellingen();
  const metDePagina = useRef(tellingen);
  const router = useRouter();
  const pad = usePathname();
  const [verouderd, zetVerouderd] = useState(false);
  const vultIn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts anew
  useEffect(() => {
    vultIn.current = false;
    zetVerouderd(false);
  }, [pad]);

  const lees = useCallback(() => {
    if (!LIVE.test(window.location.pathname)) return;
    if (vultIn.current) zetVerouderd(true);
    else router.refresh();
  }, [router]);
  useTikken(metDePagina, zetTellingen, lees, vultIn);
  // One's own act reads what it needs by itself.
  useEffect(
    () =>
      bijWijziging(() => {
        vultIn.current = false;
        zetVerouderd(false);
      }),
    [],
  );

  if (!verouderd) return null;
  const ververs = () => {
    vultIn.current = false;
    zetVerouderd(false);
    router.refresh();
  };
  return (
    <Mededeling titel="Er is iets nieuws">
      <p>Deze pagina kan veranderd zijn terwijl je bezig was.</p>
      <Knop soort="secundair" onClick={ververs}>
        Ververs de pagina
      </Knop>
    </Mededeling>
  );
}

type Vlag = { current: boolean };

function useTikken(
  metDePagina: { readonly current: Tellingen },
  zetTellingen: (tellingen: Tellingen) => void,
  lees: () => void,
  vultIn: Vlag,
) {
  useEffect(() => {
    let eerste = true;
    let teLezen = false;
    let laatstHier = Date.now();
    const hier = () => {
      laatstHier = Date.now();
      if (teLezen) lees();
      teLezen = false;
    };
    const invoer = () => {
      vultIn.current = true;
    };
    const stop = bijNieuws(async () => {
      // The first tick says that the stream is open: the page was read just now, unless something came in between.
      let nieuw = !eerste;
      eerste = false;
      try {
        const nu = await trpc.bericht.tellingen.query({});
        const { ongelezen, teBeantwoorden } = metDePagina.current;
        nieuw ||= nu.ongelezen !== ongelezen || nu.teBeantwoorden !== teBeantwoorden;
        zetTellingen(nu);
      } catch {
        // Offline or logged out: the next page says so.
      }
      if (!nieuw) return;
      if (Date.now() - laatstHier < WEG_NA_MS) lees();
      else teLezen = true;
    });
    for (const soort of ["pointerdown", "keydown"]) document.addEventListener(soort, hier);
    document.addEventListener("input", invoer);
    return () => {
      stop();
      for (const soort of ["pointerdown", "keydown"]) document.removeEventListener(soort, hier);
      document.removeEventListener("input", invoer);
    };
  }, [metDePagina, zetTellingen, lees, vultIn]);
}

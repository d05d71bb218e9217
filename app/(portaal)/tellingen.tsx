"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { Telling } from "#ui/badge";
import { ZijNavigatie } from "#ui/zij-navigatie";
import { trpc, type Uitvoer } from "../_client/trpc.ts";
import { bijWijziging } from "../_client/wijziging.ts";
import type { MenuItem } from "./navigatie.ts";

/** The numbers in the shell. */
export type Tellingen = Pick<Uitvoer["sessie"]["ik"], "ongelezen" | "teBeantwoorden">;

const ELKE_MS = 30_000;
/** Without a key or a pointer for this long we stop asking: asking would keep the session alive of who has left. */
const WEG_NA_MS = 5 * 60_000;

const Context = createContext<Tellingen>({ ongelezen: 0, teBeantwoorden: 0 });
const ZetContext = createContext<(tellingen: Tellingen) => void>(() => {});

/** The numbers as they stand in the shell now, and for who reads them in another way how to put others there. */
export const useTellingen = () => [useContext(Context), useContext(ZetContext)] as const;

/**
 * Keeps the numbers of the shell fresh: after an act or another page, when the window comes back, and every
 * 30 seconds while somebody is at it; and when the stream says that there is something new (`Nieuws`). A layout is not read again when the page changes, so they live here.
 */
export function TellingenBron({ begin, children }: { begin: Tellingen; children: ReactNode }) {
  const [tellingen, zetTellingen] = useState(begin);
  const pad = usePathname();
  const vorigPad = useRef(pad);

  const ververs = useCallback(async () => {
    if (document.hidden) return;
    try {
      const { ongelezen, teBeantwoorden } = await trpc.sessie.ik.query({});
      zetTellingen({ ongelezen, teBeantwoorden });
    } catch {
      // Offline or logged out: the next page says so; a number that cannot be read stays as it was.
    }
  }, []);

  useEffect(() => {
    if (vorigPad.current === pad) return;
    vorigPad.current = pad;
    void ververs();
  }, [pad, ververs]);
  useVerversen(ververs);

  return (
    <ZetContext.Provider value={zetTellingen}>
      <Context.Provider value={tellingen}>{children}</Context.Provider>
    </ZetContext.Provider>
  );
}

function useVerversen(ververs: () => Promise<void>) {
  useEffect(() => {
    let laatstHier = Date.now();
    const hier = () => {
      laatstHier = Date.now();
    };
    const terug = () => void ververs();
    const klok = setInterval(() => {
      if (Date.now() - laatstHier < WEG_NA_MS) void ververs();
    }, ELKE_MS);
    const weg = bijWijziging(terug);
    for (const soort of ["pointerdown", "keydown"]) document.addEventListener(soort, hier);
    document.addEventListener("visibilitychange", terug);
    window.addEventListener("focus", terug);
    return () => {
      clearInterval(klok);
      weg();
      for (const soort of ["pointerdown", "keydown"]) document.removeEventListener(soort, hier);
      document.removeEventListener("visibilitychange", terug);
      window.removeEventListener("focus", terug);
    };
  }, [ververs]);
}

/** How many berichten are unread, in the bell. */
export function BelTelling() {
  return <Telling aantal={useContext(Context).ongelezen} wat="ongelezen" />;
}

/** The pages at the left, with what waits there. */
export function Hoofdmenu({ items }: { items: readonly MenuItem[] }) {
  const tellingen = useContext(Context);
  return (
    <ZijNavigatie
      items={items.map(({ telling, letter: _letter, ...item }) =>
        telling ? { ...item, aantal: tellingen[telling] } : item,
      )}
    />
  );
}

"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  bewaarHier,
  bewaarServer,
  type Concept,
  type ConceptNaam,
  leesHier,
  leesServer,
  naElkaar,
  wisConcept,
} from "./concept.ts";

const WACHT_MS = 600;
const LEEG: Pick<Concept, "sleutel" | "bewaardOp"> = { sleutel: "", bewaardOp: null };

/** Where what was typed is kept now; null: nothing was typed yet. */
export type Bewaard = { op: Date; waar: "server" | "tabblad" | "elders" } | null;

/**
 * Keeps `waarde` as a draft while it is typed, and gives an earlier one back through `herstel` when the form opens.
 * After the act: `wis` when the form is done, `opnieuw` with the empty value when it stays open. `sleutels` is the key
 * of the act, which lives with the draft; `houd` keeps this text over what another window kept.
 */
export function useConcept<T>(naam: ConceptNaam, waarde: T, herstel: (eerder: Partial<T>) => void) {
  const { van, waarover, formulier } = naam;
  const plek = useMemo(() => ({ van, waarover, formulier }), [van, waarover, formulier]);
  const [gelezen, zetGelezen] = useState(false);
  const [hersteld, zetHersteld] = useState(false);
  const [bewaard, zetBewaard] = useState<Bewaard>(null);
  const begin = useRef(waarde);
  const nu = useRef(waarde);
  nu.current = waarde;
  const klaar = useRef(false);
  // `beurt` counts how often the form was sent and stayed open.
  const stand = useRef({ ...LEEG, beurt: 0 });
  // Opening a form gives back what the server has; to keep that again would tell another window that it lags behind.
  const teruggegeven = useRef("");
  // What was given back keeps the moment at which it was typed: looking makes no text newer than what another window kept.
  const ongewijzigd = useRef("");
  const straks = useRef<ReturnType<typeof setTimeout>>(undefined);

  const alsConcept = useCallback((): Concept => {
    stand.current.sleutel ||= crypto.randomUUID();
    const { sleutel, bewaardOp } = stand.current;
    return { sleutel, bewaardOp, waarde: nu.current, op: Date.now() };
  }, []);
  const naarServer = useCallback(() => {
    const { beurt } = stand.current;
    // While it waited or was under way the form may have been sent.
    const voorbij = () => klaar.current || stand.current.beurt !== beurt;
    return naElkaar(plek, async () => {
      if (voorbij()) return;
      const uit = await bewaarServer(plek, alsConcept());
      if (voorbij()) return;
      if ("bewaardOp" in uit) stand.current.bewaardOp = uit.bewaardOp;
      bewaarHier(plek, alsConcept());
      const waar = "bewaardOp" in uit ? "server" : uit.mislukt === "elders" ? "elders" : "tabblad";
      zetBewaard({ op: new Date(), waar });
    });
  }, [plek, alsConcept]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reading happens once, when the form opens
  useEffect(() => {
    let weg = false;
    const hier = leesHier(plek);
    const neem = (c: Concept) => {
      stand.current = { ...stand.current, sleutel: c.sleutel, bewaardOp: c.bewaardOp };
      ongewijzigd.current = JSON.stringify(c.waarde);
      bewaarHier(plek, c);
      herstel(c.waarde as Partial<T>);
      zetHersteld(true);
    };
    if (hier) neem(hier);
    void leesServer(plek).then((daar) => {
      if (weg) return;
      teruggegeven.current = JSON.stringify(daar?.waarde ?? null);
      const nietsGetypt = hier !== null || nu.current === begin.current;
      if (daar?.waarde && nietsGetypt && daar.op > (hier?.op ?? 0)) neem(daar);
      else if (daar) stand.current.bewaardOp = daar.bewaardOp;
      zetGelezen(true);
    });
    return () => {
      weg = true;
    };
  }, []);

  useEffect(() => {
    if (klaar.current || waarde === begin.current) return;
    const tekst = JSON.stringify(waarde);
    if (tekst !== ongewijzigd.current) {
      ongewijzigd.current = "";
      bewaarHier(plek, alsConcept());
    }
    if (!gelezen || tekst === teruggegeven.current) return;
    teruggegeven.current = "";
    straks.current = setTimeout(() => void naarServer(), WACHT_MS);
    return () => clearTimeout(straks.current);
  }, [gelezen, waarde, plek, alsConcept, naarServer]);

  const wis = useCallback(() => {
    klaar.current = true;
    wisConcept(plek);
  }, [plek]);
  const opnieuw = useCallback(
    (leeg: T) => {
      // What was just sent is still on the screen until React has drawn the empty form, and its save may come in between.
      clearTimeout(straks.current);
      begin.current = leeg;
      stand.current = { ...LEEG, beurt: stand.current.beurt + 1 };
      wisConcept(plek);
      zetBewaard(null);
      zetHersteld(false);
    },
    [plek],
  );
  const houd = useCallback(async () => {
    const daar = await leesServer(plek);
    stand.current.bewaardOp = daar?.bewaardOp ?? null;
    await naarServer();
  }, [plek, naarServer]);
  const sleutels = useMemo(
    () => ({
      geef: () => alsConcept().sleutel,
      vernieuw: () => {
        stand.current.sleutel = crypto.randomUUID();
      },
    }),
    [alsConcept],
  );
  return { wis, opnieuw, houd, gelezen, hersteld, bewaard, sleutels };
}

export type ConceptStand = Pick<ReturnType<typeof useConcept>, "bewaard" | "hersteld" | "houd">;

import type { z } from "zod";
import type { Actor } from "../kern/actor.ts";
import type { overdrachtVorm } from "../overdracht/beeld.ts";
import type { Stilte } from "../overdracht/stilte.ts";
import { LEEG, type Taak } from "./taak.ts";

type Overdracht = z.infer<typeof overdrachtVorm>;
export type Overdrachten = {
  ontvangen: Overdracht[];
  verstuurd: Overdracht[];
  /** Of what was sent, where the receiver stays silent. */
  stil: ReadonlyMap<string, Stilte>;
};

const isVanMij = (o: Overdracht, actor: Actor): boolean =>
  o.afzender.id === actor.gebruikerId || actor.functies.includes("coordinator");

const over = (o: Overdracht) => ({
  ...LEEG,
  casusnummer: o.casusnummer,
  niveau: o.niveauVan,
  overdrachtId: o.id,
});

/** What waits for our answer: not while the sender must add something, nor before the day of the conversation after which it was promised. */
export function teBeantwoorden({ ontvangen }: Overdrachten, vandaag: string): Taak[] {
  return ontvangen.flatMap((o): Taak[] => {
    const toegezegd = o.status === "toegezegd";
    if (toegezegd && (o.warmGesprekOp ?? "").slice(0, 10) > vandaag) return [];
    if (o.status === "aanvulling_gevraagd") return [];
    return [
      {
        ...over(o),
        soort: toegezegd ? "toezegging_afmaken" : "overdracht_beantwoorden",
        niveauNaar: o.niveauNaar === o.niveauVan ? null : o.niveauNaar,
        van: o.van.korteNaam,
        voor: toegezegd ? o.warmGesprekOp : o.termijnOp,
        teLaat: o.verlopen,
        spoed: o.spoed,
      },
    ];
  });
}

/** The receiver stays silent: after one and a half term another can be asked, and before that one calls. */
export function bijStilte({ verstuurd, stil }: Overdrachten, actor: Actor): Taak[] {
  return verstuurd
    .filter((o) => isVanMij(o, actor))
    .flatMap((o): Taak[] => {
      const stilte = stil.get(o.id);
      if (!stilte) return [];
      const basis = { ...over(o), van: o.naar.korteNaam };
      return stilte === "elders_mogelijk"
        ? [{ ...basis, soort: "overdracht_elders", voor: o.termijnOp, teLaat: true }]
        : [{ ...basis, soort: stilte }];
    });
}

/** What was asked about an overdracht of casusregie; that of procesregie stands with its casus. */
export function aanTeVullen({ verstuurd }: Overdrachten, actor: Actor): Taak[] {
  return verstuurd
    .filter((o) => o.soort === "casusregie" && o.status === "aanvulling_gevraagd")
    .filter((o) => isVanMij(o, actor))
    .map((o) => ({ ...over(o), soort: "aanvulling_geven" }));
}

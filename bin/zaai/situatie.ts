import type { Niveau } from "#regiekaart/begrippen";
import { maakAanroeper } from "#server/kern/trpc";
import { appRouter } from "#server/router";
import type { Adresboek } from "./schrijf-mensen.ts";

/** Calls the procedures that the screens use. */
export const maakRegioAanroeper = maakAanroeper(appRouter);
export type Aanroeper = ReturnType<typeof maakRegioAanroeper>;
/** What is known after an act: the casus and the overdracht that it made, if any. */
export type Uitkomst = { casusnummer: string | null; overdrachtId: string | null };

/** Where the casus stands when the act starts: what a form would show. */
export type Stand = {
  readonly casusnummer: string;
  readonly niveau: Niveau;
  readonly niveauVolgnr: number;
  readonly overdrachtId: string | null;
};
/** What an act of a script is played with. */
export type Situatie = {
  readonly aanroeper: Aanroeper;
  readonly adresboek: Adresboek;
  readonly nummer: number;
  readonly vandaag: string;
  /** The day on which the act is played: that of its script, or the working day before it. */
  readonly dag: string;
  readonly stand: Stand;
};

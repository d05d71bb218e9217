import postgres from "postgres";
import { luisterNaarBerichten } from "#db/melding";
import { logFout } from "./logboek.ts";

/** Waits until this person may have been told something, or until `ms` have passed. */
export type Luisteraar = { wacht: (ms: number) => Promise<"gewekt" | "tijd">; stop: () => void };

/** One connection that listens per process, also when Next loads this module more than once. */
type Centrale = { perPersoon: Map<string, Set<() => void>>; luistert: Promise<void> | null };
const bewaard = globalThis as { regieCentrale?: Centrale };
const centrale = (): Centrale => {
  bewaard.regieCentrale ??= { perPersoon: new Map(), luistert: null };
  return bewaard.regieCentrale;
};

/** Starts listening with the first that asks; when that fails the next one tries again, and the streams poll. */
function zorgVoorLuisteren(): void {
  const c = centrale();
  c.luistert ??= luister(c).catch((fout) => {
    logFout(fout, "luisteren naar berichten");
    c.luistert = null;
  });
}

async function luister({ perPersoon }: Centrale): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) return;
  const client = postgres(url, { max: 1, onnotice: () => {} });
  await luisterNaarBerichten(client, (ids) => {
    for (const [id, wekkers] of perPersoon)
      if (ids === null || ids.includes(id)) for (const wek of wekkers) wek();
  });
}

/** Listens for one person until it is stopped, or until `signaal` says that nobody reads any more. */
export function luisterVoor(gebruikerId: string, signaal: AbortSignal | undefined): Luisteraar {
  zorgVoorLuisteren();
  const { perPersoon } = centrale();
  let gewekt = false;
  let roep = () => {};
  const wek = () => {
    gewekt = true;
    roep();
  };
  const wekkers = perPersoon.get(gebruikerId) ?? new Set();
  perPersoon.set(gebruikerId, wekkers.add(wek));
  const stopWacht = () => roep();
  signaal?.addEventListener("abort", stopWacht);
  return {
    wacht: async (ms) => {
      if (!gewekt && !signaal?.aborted)
        await new Promise<void>((klaar) => {
          const klok = setTimeout(klaar, ms);
          roep = () => {
            clearTimeout(klok);
            klaar();
          };
        });
      const uit = gewekt ? "gewekt" : "tijd";
      gewekt = false;
      return uit;
    },
    stop: () => {
      signaal?.removeEventListener("abort", stopWacht);
      wekkers.delete(wek);
      if (wekkers.size === 0 && perPersoon.get(gebruikerId) === wekkers)
        perPersoon.delete(gebruikerId);
    },
  };
}

import { setTimeout as wacht } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, type RunnerOptions, run } from "graphile-worker";
import { openDatabank } from "#db/databank";
import { magRegelsOmzeilen } from "#db/gezondheid";
import { luisterNaarBerichten } from "#db/melding";
import { logFout } from "../kern/logboek.ts";
import { maakBezorger, type Postinstelling } from "./bezorg.ts";
import { maakOverzichten } from "./overzicht.ts";
import { signaleer } from "./signaleer.ts";
import { verzend } from "./verzend.ts";

const OPNIEUW_MS = 1_000;
/** A task that lost its connection must not keep its place for ever. */
const TAAK_MS = 5 * 60_000;

export type Werker = { stop: () => Promise<void> };

/**
 * Starts a worker on `url` (role regie_werker): each minute it looks at the deadlines and the post, and at once when an
 * act told somebody something. Any number may run. Throws when the role could see past row level security.
 */
export async function startWerker(url: string, post: Postinstelling): Promise<Werker> {
  const db = openDatabank(url, 3);
  if (await magRegelsOmzeilen(db)) {
    await db.$client.end();
    throw new Error("the role in DATABASE_WERKER_URL can bypass row level security");
  }
  const { bezorg, sluit } = maakBezorger(post);
  const verzending = eenTegelijk(() => verzend(db, bezorg));
  const taken = {
    signaleren: () => signaleer(db),
    overzichten: () => maakOverzichten(db),
    verzenden: verzending.begin,
  };
  const rooster = draaiRooster(url, taken);
  const wek = (wie: string[] | null) =>
    void (wie ? verzending.begin() : verzending.opnieuw()).catch((f) => logFout(f, "verzenden"));
  const zwijg = await luisterNaarBerichten(db.$client, wek);
  for (const taak of [signaleer, maakOverzichten])
    void taak(db).catch((fout) => logFout(fout, "werker"));
  return {
    stop: async () => {
      await zwijg().catch(() => {});
      await rooster.stop();
      sluit();
      await db.$client.end({ timeout: 2 });
    },
  };
}

/** Keeps graphile-worker running the tasks each minute; when it gives up, as after a lost database, it starts again. */
function draaiRooster(url: string, taken: Record<string, () => Promise<unknown>>) {
  const gestopt = new AbortController();
  let lopend: Runner | null = null;
  const af = (async () => {
    while (!gestopt.signal.aborted) {
      try {
        lopend = await run(rooster(url, taken));
        lopend.events.on("job:error", ({ error }) => logFout(error, "werker"));
        await lopend.promise;
      } catch (fout) {
        logFout(fout, "werker");
      }
      await wacht(OPNIEUW_MS, undefined, { signal: gestopt.signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      gestopt.abort();
      await lopend?.stop().catch(() => {});
      await af;
    },
  };
}

function rooster(url: string, taken: Record<string, () => Promise<unknown>>): RunnerOptions {
  return {
    connectionString: url,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 10_000,
    noHandleSignals: true,
    // Its lines carry payloads and errors of others; ours go by one door, without text.
    logger: new Logger(() => () => {}),
    taskList: Object.fromEntries(
      Object.entries(taken).map(([naam, doe]) => [
        naam,
        async () => void (await Promise.race([doe(), wacht(TAAK_MS, undefined, { ref: false })])),
      ]),
    ),
    parsedCronItems: parseCronItems(
      Object.keys(taken).map((task) => ({
        task,
        match: "* * * * *",
        options: { maxAttempts: 1, backfillPeriod: 0 },
      })),
    ),
  };
}

/**
 * Runs one at a time; who asks meanwhile makes it run once more, so that nothing that came in is missed. `opnieuw` does
 * not wait for one that lost its connection and may never answer: two at once do no harm.
 */
function eenTegelijk(doe: () => Promise<unknown>) {
  let loopt: Promise<void> | null = null;
  let nog = false;
  const begin = (): Promise<void> => {
    nog = true;
    if (loopt) return loopt;
    const deze = herhaal().finally(() => {
      if (loopt === deze) loopt = null;
    });
    loopt = deze;
    return deze;
  };
  const herhaal = async () => {
    while (nog) {
      nog = false;
      await doe();
    }
  };
  const opnieuw = () => {
    loopt = null;
    return begin();
  };
  return { begin, opnieuw };
}

/** What the environment says about e-mail. */
export function postinstelling(omgeving: NodeJS.ProcessEnv): Postinstelling {
  const adres = omgeving.NEXTAUTH_URL || "http://localhost:3000";
  return {
    smtpUrl: omgeving.SMTP_URL || null,
    demo: omgeving.DEMO === "1",
    adres,
    van: omgeving.SMTP_VAN || `Regieportaal <geen-antwoord@${new URL(adres).hostname}>`,
  };
}

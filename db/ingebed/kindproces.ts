import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the child gets when its parent dies: INT is Postgres's fast shutdown, KILL for the rest. */
export type Sterfsignaal = "INT" | "KILL";

export type Kindopties = SpawnOptions & { readonly sterfsignaal: Sterfsignaal };

const WAAKHOND = fileURLToPath(new URL("./waakhond.mjs", import.meta.url));

let setprivBekend: boolean | undefined;

function heeftSetpriv(): boolean {
  setprivBekend ??=
    process.platform === "linux" &&
    spawnSync("setpriv", ["--pdeathsig", "clear", "true"], { stdio: "ignore" }).status === 0;
  return setprivBekend;
}

/**
 * Starts a child that never outlives this process, not even when this process is SIGKILLed. It
 * gets a process group of its own, so that Ctrl-C reaches only the parent, which stops in order.
 * `voorvoegsel` is a wrapper that execs (unshare); the death signal is set inside it.
 */
export function startKind(
  opdracht: string,
  argumenten: readonly string[],
  opties: Kindopties,
  voorvoegsel: readonly string[] = [],
): ChildProcess {
  const { sterfsignaal, ...rest } = opties;
  const metSetpriv = heeftSetpriv();
  const setpriv = metSetpriv ? ["setpriv", "--pdeathsig", sterfsignaal, "--"] : [];
  const [programma, ...argv] = [...voorvoegsel, ...setpriv, opdracht, ...argumenten];
  const kind = spawn(programma as string, argv, { ...rest, detached: true });
  if (kind.pid !== undefined && !metSetpriv) bewaak(kind.pid, sterfsignaal);
  return kind;
}

/** The watchdog holds our pipe: when it closes, whatever the cause, the child has to go. */
function bewaak(pid: number, sterfsignaal: Sterfsignaal): void {
  const hond = spawn(process.execPath, [WAAKHOND, String(pid), `SIG${sterfsignaal}`], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  hond.unref();
  (hond.stdin as unknown as { unref?: () => void } | null)?.unref?.();
}

/** Asks the child's whole group to stop and kills it when it is still there after `geduldMs`. */
export async function stopKind(
  kind: ChildProcess,
  signaal: NodeJS.Signals,
  geduldMs: number,
): Promise<void> {
  if (kind.pid === undefined || kind.exitCode !== null || kind.signalCode !== null) return;
  const weg = new Promise<void>((klaar) => kind.once("exit", () => klaar()));
  seinGroep(kind.pid, signaal);
  const wekker = setTimeout(() => seinGroep(kind.pid as number, "SIGKILL"), geduldMs);
  await weg;
  clearTimeout(wekker);
  seinGroep(kind.pid, "SIGKILL");
}

function seinGroep(pid: number, signaal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signaal);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== "ESRCH") throw fout;
  }
}

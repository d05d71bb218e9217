import { existsSync } from "node:fs";
import { join } from "node:path";
import { startKind, stopKind } from "#db/ingebed/kindproces";
import { Startfout } from "#db/ingebed/startfout";
import { migreer } from "#db/migreer";
import type { Opruimer } from "./opruimer.ts";
import { WORTEL } from "./wortel.ts";

/** Brings the structure up to date; a failure becomes one line, its cause is printed above it. */
export async function migreerDatabase(eigenaarUrl: string): Promise<void> {
  try {
    await migreer(eigenaarUrl);
  } catch (fout) {
    console.error(fout);
    throw new Startfout(
      "de structuur van de databank bijwerken is mislukt; de regels hierboven zeggen waarom.",
      "a migration failed",
    );
  }
}

/** Seeds the demo region in a process of its own; it does nothing when the region is there. */
export async function zaaiDemo(
  eigenaarUrl: string,
  nextauthGeheim: string,
  opruimer: Opruimer,
): Promise<void> {
  const bestand = join(WORTEL, "bin", "zaai.ts");
  if (!existsSync(bestand)) return;
  const { DATABASE_URL: _app, ...rest } = process.env;
  const kind = startKind(process.execPath, ["--import", "tsx", bestand], {
    sterfsignaal: "KILL",
    cwd: WORTEL,
    // The portal's secret: by it a household is recognised later (server/huishouden/hashes.ts).
    env: { ...rest, DATABASE_EIGENAAR_URL: eigenaarUrl, NEXTAUTH_SECRET: nextauthGeheim },
    stdio: ["ignore", "inherit", "inherit"],
  });
  opruimer.bij(() => stopKind(kind, "SIGTERM", 1_000));
  const code = await new Promise<number | null>((klaar) => kind.once("exit", klaar));
  if (code === 0) return;
  throw new Startfout(
    "de voorbeeldregio klaarzetten is mislukt; de regels hierboven zeggen waarom.",
    "seeding the demo region failed",
  );
}

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draai, type ProefKind, padZonder, totdat } from "./proef-kind.ts";

let map: string;
const lopend: ProefKind[] = [];

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "regie-start-"));
});

afterEach(async () => {
  for (const { kind, code } of lopend.splice(0)) {
    kind.kill("SIGTERM");
    await code;
  }
  await totdat(() => (existsSync(join(map, "postgres", "postmaster.pid")) ? null : true));
  rmSync(map, { recursive: true, force: true });
});

/** Starts the embedded Postgres of `map` and waits for its URLs. */
async function start(omgeving: Record<string, string> = {}) {
  const proef = draai("databank.mjs", { DATA_DIR: map, ...omgeving });
  lopend.push(proef);
  const eigenaarUrl = await totdat(() => {
    if (proef.kind.exitCode !== null) throw new Error(proef.uitvoer());
    return /DATABASE_EIGENAAR_URL='(.*)'/.exec(proef.uitvoer())?.[1] ?? null;
  });
  const url = /DATABASE_URL='(.*)'/.exec(proef.uitvoer())?.[1] as string;
  const pid = Number(readFileSync(join(map, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  return { ...proef, url, eigenaarUrl, pid };
}

async function vraag<T>(url: string, doe: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return doe(sql).finally(() => sql.end());
}

/** Gone, or a zombie that nobody has reaped yet: either way it serves nothing. */
function isWeg(pid: number): true | null {
  try {
    if (process.platform === "linux") {
      return / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8")) ? true : null;
    }
    process.kill(pid, 0);
    return null;
  } catch {
    return true;
  }
}

describe("de ingebouwde databank", () => {
  test("bewaart bij een tweede start wat er bij de eerste in kwam", async () => {
    const eerste = await start();
    await vraag(eerste.eigenaarUrl, async (sql) => {
      await sql`create table bewaard (wat text)`;
      await sql`insert into bewaard values ('été')`;
    });
    eerste.kind.kill("SIGINT");
    expect(await eerste.code).toBe(0);
    expect(isWeg(eerste.pid)).toBe(true);

    const tweede = await start();
    expect(await vraag(tweede.eigenaarUrl, (sql) => sql`select wat from bewaard`)).toEqual([
      { wat: "été" },
    ]);
  });

  test("komt terug uit een kopie van de map die gemaakt is toen zij stilstond", async () => {
    const eerste = await start();
    await vraag(eerste.eigenaarUrl, (sql) => sql`create table bewaard as select 'été' as wat`);
    eerste.kind.kill("SIGINT");
    await eerste.code;
    expect(spawnSync("cp", ["-a", map, `${map}-kopie`]).status).toBe(0);
    rmSync(map, { recursive: true });
    renameSync(`${map}-kopie`, map);
    const { eigenaarUrl } = await start();
    expect(await vraag(eigenaarUrl, (sql) => sql`select wat from bewaard`)).toEqual([
      { wat: "été" },
    ]);
  });

  test("laat niets achter als de ouder met SIGKILL wordt gedood, en start daarna meteen", async () => {
    const { kind, pid } = await start();
    kind.kill("SIGKILL");
    await totdat(() => isWeg(pid), 10_000);
    await start();
  });

  test("laat ook zonder setpriv niets achter, met een waakhond", async () => {
    const { kind, pid } = await start({ PATH: padZonder(join(map, "bin"), ["setpriv"]) });
    kind.kill("SIGKILL");
    await totdat(() => isWeg(pid), 10_000);
  });

  test("start ook waar gebruikersnaamruimten verboden zijn", async () => {
    const { url } = await start({ PATH: padZonder(join(map, "bin"), ["unshare"]) });
    expect(await vraag(url, (sql) => sql`select current_user::text as wie`)).toEqual([
      { wie: "regie_app" },
    ]);
  });

  test("weigert een tweede start met dezelfde map, in een regel, met code 1", async () => {
    const eerste = await start();
    const tweede = draai("databank.mjs", { DATA_DIR: map });
    expect(await tweede.code).toBe(1);
    expect(tweede.uitvoer().trim().split("\n")).toHaveLength(1);
    expect(tweede.uitvoer()).toContain(`procesnummer ${eerste.kind.pid}`);
  });
});

describe("de rollen", () => {
  test("hebben niet meer macht dan nodig, ook als iemand ze die had gegeven", async () => {
    const eerste = await start();
    const macht = (sql: postgres.Sql) =>
      sql`select rolname::text, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
          from pg_roles where rolname like 'regie%' order by rolname`;
    const zonder = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    };
    const verwacht = [
      { rolname: "regie_app", ...zonder, rolcanlogin: true },
      { rolname: "regie_eigenaar", ...zonder, rolcanlogin: true },
      { rolname: "regie_vernietiger", ...zonder, rolcanlogin: false },
      { rolname: "regie_werker", ...zonder, rolcanlogin: true },
    ];
    expect(await vraag(eerste.eigenaarUrl, macht)).toEqual(verwacht);
    const { beheer } = JSON.parse(readFileSync(join(map, "geheimen.json"), "utf8"));
    const beheerUrl = Object.assign(new URL(eerste.url), {
      username: "postgres",
      password: beheer,
    });
    await vraag(beheerUrl.href, (sql) => sql`alter role regie_app bypassrls superuser`);
    eerste.kind.kill("SIGTERM");
    await eerste.code;
    expect(await vraag((await start()).eigenaarUrl, macht)).toEqual(verwacht);
  });

  test("komen er zonder wachtwoord niet in, en de wachtwoorden leest alleen de eigenaar", async () => {
    const { url } = await start();
    const zonder = Object.assign(new URL(url), { password: "geraden" }).href;
    await expect(vraag(zonder, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "28P01" });
    expect(statSync(join(map, "geheimen.json")).mode & 0o777).toBe(0o600);
  });
});

describe("de taal van de databank", () => {
  test("kent kleine letters, zoekstukjes en volgorde met accenten", async () => {
    const { eigenaarUrl } = await start();
    const [rij] = await vraag(eigenaarUrl, async (sql) => {
      await sql`create extension pg_trgm`;
      return sql`select lower('É') as klein, show_trgm('été') as stukjes,
                        'é' < 'f' collate "nl-x-icu" as volgorde`;
    });
    expect(rij).toMatchObject({ klein: "é", volgorde: true });
    expect(rij?.stukjes).toHaveLength(4);
  });
});

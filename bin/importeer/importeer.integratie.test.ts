import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { maakProefDatabase, type ProefDatabase } from "#db/proef-database";
import { beginSessie, betreed } from "#db/sessie";
import { logIn } from "#server/kern/inloggen";
import { kiesWachtwoord } from "#server/kern/wachtwoord";
import { maakBeheerder } from "./beheerder.ts";
import { importeerBestanden } from "./importeer.ts";

const map = mkdtempSync(join(tmpdir(), "import-"));
let proef: ProefDatabase;
let eigenaar: Databank;
let app: Databank;

beforeAll(async () => {
  proef = await maakProefDatabase();
  eigenaar = openDatabank(proef.eigenaarUrl, 2);
  app = openDatabank(proef.url, 2);
});
afterAll(async () => {
  await eigenaar.$client.end();
  await app.$client.end();
  await proef.sluit();
  rmSync(map, { recursive: true });
});

const ORGANISATIES = `code;naam;korte_naam;soort;telefoon;werkgebieden
lt-a;Lokaal team A;Team A;lokaal_team;0900 111;A-Noord (Astad)|A-Zuid (Astad)
rvt;Veiligheidsteam;RVT;veiligheidsteam;0900 222;A-Noord (Astad)|Bdorp
`;
const GEBRUIKERS = `email,naam,organisatie,telefoon,functies,profiel
Eva@regio.example,"Proef, Eva",lt-a,0900 112,professional|coordinator,B
tom@regio.example,Tom Proef,rvt,0900 223,manager,
`;

let teller = 0;
function bestand(inhoud: string | Buffer): string {
  const pad = join(map, `${teller++}.csv`);
  writeFileSync(pad, inhoud);
  return pad;
}
const voerIn = (o: string | Buffer, g: string | Buffer) =>
  importeerBestanden(eigenaar, bestand(o), bestand(g));
const telling = async () => {
  const [rij] = await eigenaar.execute<{ o: number; g: number; w: number }>(sql`
    select (select count(*)::int from organisatie) as o, (select count(*)::int from gebruiker) as g,
           (select count(*)::int from organisatie_werkgebied) as w`);
  return rij;
};
/** What went wrong, as "line: text". */
const fouten = (uit: Awaited<ReturnType<typeof voerIn>>) =>
  uit.gelukt ? [] : uit.fouten.map((f) => `${f.regel}: ${f.tekst}`);

describe("de eigen mensen van een regio", () => {
  test("komen uit twee bestanden, en nog eens importeren verandert niets", async () => {
    const eerst = await voerIn(ORGANISATIES, GEBRUIKERS);
    expect(eerst).toMatchObject({
      gelukt: true,
      organisaties: { nieuw: 2 },
      gebruikers: { nieuw: 2 },
    });
    const toen = await telling();
    expect(toen).toEqual({ o: 2, g: 2, w: 4 });
    const weer = await voerIn(`\uFEFF${ORGANISATIES}`, GEBRUIKERS.replaceAll("\n", "\r\n"));
    expect(weer).toMatchObject({ gelukt: true, organisaties: { nieuw: 0, bekend: 2 } });
    expect(await telling()).toEqual(toen);
    const [eva] = await eigenaar.execute(
      sql`select naam, profiel, functies::text from gebruiker where email = 'eva@regio.example'`,
    );
    expect(eva).toMatchObject({
      naam: "Proef, Eva",
      profiel: "B",
      functies: "{professional,coordinator}",
    });
  });

  test.each<[string, string, string, string[]]>([
    [
      "een kolom die ontbreekt of onbekend is",
      ORGANISATIES.replace("telefoon", "telefon"),
      GEBRUIKERS,
      ["1: kolom ontbreekt: telefoon"],
    ],
    [
      "een onbekende kolom",
      ORGANISATIES,
      GEBRUIKERS.replace("profiel", "bsn"),
      ["1: onbekende kolom: bsn"],
    ],
    [
      "elke fout met haar regel, ook twee op één regel",
      ORGANISATIES.replace("veiligheidsteam;0900 222", "politie;"),
      GEBRUIKERS.replace("Eva@regio.example", "geen adres"),
      ["3: soort is een van: ", "3: telefoon is leeg", "2: email is geen e-mailadres"],
    ],
    [
      "een organisatie die niet bestaat",
      ORGANISATIES,
      GEBRUIKERS.replace("rvt", "xyz"),
      ["3: organisatie xyz bestaat niet"],
    ],
    [
      "hetzelfde adres twee keer",
      ORGANISATIES,
      `${GEBRUIKERS}EVA@regio.example,Eva Twee,rvt,1,manager,\n`,
      ["4: eva@regio.example staat ook op regel 2"],
    ],
    [
      "een beheerder die ook casussen zou zien",
      ORGANISATIES,
      GEBRUIKERS.replace("manager", "manager|beheerder"),
      ["3: beheerder en fg gaan niet samen"],
    ],
    [
      "een regel met te veel kolommen",
      ORGANISATIES,
      `${GEBRUIKERS}a,b,c,d,e,f,g\n`,
      ["4: deze regel"],
    ],
  ])("%s: niets wordt geschreven", async (_naam, o, g, verwacht) => {
    const toen = await telling();
    const gevonden = fouten(
      await voerIn(`${o}nieuw;Nieuw team;Nieuw;lokaal_team;0900 333;Cdorp\n`, g),
    );
    expect(gevonden).toHaveLength(verwacht.length);
    for (const [i, begin] of verwacht.entries()) expect(gevonden[i]).toContain(begin);
    expect(await telling()).toEqual(toen);
  });

  test("een bestand dat geen UTF-8 is of niet bestaat, geeft één regel", async () => {
    expect(fouten(await voerIn(Buffer.from([0x63, 0xf6]), GEBRUIKERS))[0]).toBe(
      "1: dit bestand is geen UTF-8",
    );
    const uit = await importeerBestanden(eigenaar, join(map, "weg.csv"), bestand(GEBRUIKERS));
    expect(fouten(uit)).toEqual(["1: dit bestand is niet te lezen"]);
  });

  test("wie niet meer actief is, is bij het volgende verzoek uitgelogd", async () => {
    const [tom] = await eigenaar.execute<{ id: string }>(
      sql`select id from gebruiker where naam = 'Tom Proef'`,
    );
    const sessie = await beginSessie(eigenaar, tom!.id);
    expect(await app.transaction((tx) => betreed(tx, sessie))).not.toBeNull();
    const weg = GEBRUIKERS.replace("profiel\n", "profiel,actief\n")
      .replace("B\n", "B,ja\n")
      .replace(",\n", ",,nee\n");
    expect(await voerIn(ORGANISATIES, weg)).toMatchObject({ gelukt: true });
    expect(await app.transaction((tx) => betreed(tx, sessie))).toBeNull();
  });
});

describe("de eerste beheerder", () => {
  const zeg = vi.spyOn(console, "log").mockImplementation(() => {});
  const klaag = vi.spyOn(console, "error").mockImplementation(() => {});

  test("krijgt een link waarmee precies één keer een wachtwoord gekozen wordt", async () => {
    await maakBeheerder(eigenaar, ["beheer@regio.example", "Bo Proef", "lt-a"]);
    const [adres, token] = zeg.mock.lastCall![0].split(";")[1].split("#") as [string, string];
    expect(adres).toMatch(/\/wachtwoord$/);
    expect(await kiesWachtwoord(app, token, "een lang genoeg wachtwoord")).toBe(true);
    expect(await kiesWachtwoord(app, token, "een ander wachtwoord van iemand")).toBe(false);
    expect(await logIn(app, "beheer@regio.example", "een lang genoeg wachtwoord")).not.toBeNull();
  });

  test("een verlopen link en een verzonnen link doen niets", async () => {
    await maakBeheerder(eigenaar, ["beheer@regio.example", "Bo Proef", "lt-a"]);
    const token = zeg.mock.lastCall![0].split("#")[1] as string;
    await eigenaar.execute(sql`update inloglink set verloopt_op = nu() - interval '1 minute'`);
    expect(await kiesWachtwoord(app, token, "een lang genoeg wachtwoord")).toBe(false);
    expect(await kiesWachtwoord(app, "verzonnen", "een lang genoeg wachtwoord")).toBe(false);
  });

  test("wie casussen kan zien, wordt geen beheerder", async () => {
    await maakBeheerder(eigenaar, ["eva@regio.example", "Eva Proef", "lt-a"]);
    expect(klaag.mock.lastCall![0]).toContain("heeft al een andere functie");
    process.exitCode = 0;
  });

  test("het portaal zelf kan geen links lezen of maken", async () => {
    await expect(app.execute(sql`select * from inloglink`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });
});

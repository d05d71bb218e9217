import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { appRouter } from "./router.ts";

/** The table of rights: kind and least sight of each procedure. A new procedure is red until it stands here. */
const RECHTEN: Record<string, string> = {
  "afsluiting.bereidVoor": "query casus bijdragen",
  "afsluiting.heropen": "mutation casus stand",
  "afsluiting.sluitAf": "mutation casus bijdragen",
  "beoordeling.bereidVoor": "query casus regie",
  "beoordeling.legVast": "mutation casus regie",
  "beoordeling.lijst": "query casus lezen",
  "bericht.gelezen": "mutation sessie ingelogd",
  "bericht.lijst": "query sessie ingelogd",
  "betrokkene.beeindig": "mutation casus lezen",
  "betrokkene.bereidVoor": "query casus regie",
  "betrokkene.voegToe": "mutation casus regie",
  "betrokkene.wijzig": "mutation casus regie",
  "casus.bekijk": "query casus stand",
  "casus.bereidVoor": "query sessie ingelogd",
  "casus.herken": "query sessie ingelogd",
  "casus.exporteer": "query sessie ingelogd",
  "casus.lijst": "query sessie ingelogd",
  "casus.noteer": "mutation casus bijdragen",
  "casus.open": "mutation sessie ingelogd",
  "casus.verloop": "query casus lezen",
  "concept.bewaar": "mutation sessie ingelogd",
  "concept.lees": "query sessie ingelogd",
  "concept.lijst": "query sessie ingelogd",
  "concept.wis": "mutation sessie ingelogd",
  "dashboard.bezetting": "query sessie ingelogd",
  "dashboard.mijnDag": "query sessie ingelogd",
  "dashboard.nieuw": "query sessie ingelogd",
  "dashboard.partneracties": "query sessie ingelogd",
  "dashboard.stand": "query sessie ingelogd",
  "dashboard.triage": "query overdracht voorstel",
  "dashboard.veiligheid": "query sessie ingelogd",
  "dashboard.werkverdeling": "query sessie ingelogd",
  "huishouden.bekijk": "query casus lezen",
  "huishouden.geheimAdres": "query casus lezen",
  "huishouden.laatVertrekken": "mutation casus bijdragen",
  "huishouden.legAdresVast": "mutation casus bijdragen",
  "huishouden.legZienswijzeVast": "mutation casus bijdragen",
  "huishouden.voegLidToe": "mutation casus bijdragen",
  "huishouden.wijzig": "mutation casus bijdragen",
  "huishouden.wijzigLid": "mutation casus bijdragen",
  "inzage.lijst": "query casus regie",
  "leesrecht.beeindig": "mutation casus regie",
  "leesrecht.geef": "mutation casus regie",
  "leesrecht.kortIn": "mutation casus regie",
  "leesrecht.lijst": "query casus regie",
  "noodtoegang.beoordeel": "mutation beheer ingelogd",
  "noodtoegang.mijn": "query sessie ingelogd",
  "noodtoegang.neem": "mutation casus ingelogd",
  "noodtoegang.noteer": "mutation casus lezen",
  "toezicht.inzage": "query beheer ingelogd",
  "toezicht.noodtoegangen": "query beheer ingelogd",
  "medewerker.lijst": "query beheer ingelogd",
  "medewerker.vertrek": "mutation beheer ingelogd",
  "nazorg.legMomentVast": "mutation casus bijdragen",
  "overdracht.accepteer": "mutation overdracht voorstel",
  "overdracht.accepteerNiet": "mutation overdracht voorstel",
  "overdracht.agenda": "query overdracht voorstel",
  "overdracht.bekijk": "query overdracht voorstel",
  "overdracht.bereidVoor": "query casus stand",
  "overdracht.herbevestig": "mutation overdracht voorstel",
  "overdracht.lijst": "query overdracht voorstel",
  "overdracht.stelVoor": "mutation casus stand",
  "overdracht.trekIn": "mutation overdracht voorstel",
  "plan.beeindigAfspraak": "mutation casus bijdragen",
  "plan.bekijk": "query casus lezen",
  "plan.controleerAfspraak": "mutation casus bijdragen",
  "plan.maakAfspraak": "mutation casus bijdragen",
  "plan.rondActieAf": "mutation casus lezen",
  "plan.rondDoelAf": "mutation casus bijdragen",
  "plan.voegActieToe": "mutation casus bijdragen",
  "plan.voegDoelToe": "mutation casus bijdragen",
  "regie.wijsToe": "mutation casus stand",
  "regiekaart.bekijk": "query sessie ingelogd",
  "sessie.demoAccounts": "query publiek iedereen",
  "sessie.ik": "query sessie ingelogd",
  "sessie.inlogwijzen": "query publiek iedereen",
  "sessie.kiesWachtwoord": "mutation publiek iedereen",
  "sessie.status": "query sessie ingelogd",
  "sessie.verleng": "mutation sessie ingelogd",
  "sessie.uitloggen": "mutation sessie ingelogd",
  "uitsluiting.beeindig": "mutation casus regie",
  "uitsluiting.lijst": "query casus regie",
  "uitsluiting.meldZelf": "mutation casus stand",
  "uitsluiting.sluitUit": "mutation casus regie",
  "vervanging.beeindig": "mutation beheer ingelogd",
  "vervanging.lijst": "query sessie ingelogd",
  "vervanging.stelIn": "mutation beheer ingelogd",
  "weergave.bewaar": "mutation sessie ingelogd",
  "weergave.lijst": "query sessie ingelogd",
  "weergave.verwijder": "mutation sessie ingelogd",
  "wieIsWie.mensen": "query sessie ingelogd",
  "wieIsWie.organisaties": "query sessie ingelogd",
  "zichtOpVeiligheid.antwoord": "mutation casus stand",
  "zichtOpVeiligheid.vraag": "mutation casus regie",
};

/** Route handlers, each of which checks for itself. */
const ROUTES = [
  "api/agenda/[id]/route.ts",
  "api/auth/[...nextauth]/route.ts",
  "api/casussen/route.ts",
  "api/gezondheid/route.ts",
  "api/trpc/[trpc]/route.ts",
];

/** Pages outside the portal's layout, open to everybody. */
const OPENBAAR = [
  "inloggen/page.tsx",
  "privacy/page.tsx",
  "toegankelijkheid/page.tsx",
  "wachtwoord/page.tsx",
];

type Procedure = {
  _def: {
    type: string;
    meta?: { soort: string; recht: string };
    inputs: z.ZodType[];
    output?: z.ZodType;
  };
};
const procedures = Object.entries(
  (appRouter._def as unknown as { procedures: Record<string, Procedure> }).procedures,
);

const bestanden = readdirSync(new URL("../app", import.meta.url), { recursive: true }).map(String);

describe("de tabel van rechten", () => {
  test("elke procedure staat in de tabel, met soort en recht", () => {
    const gevonden = Object.fromEntries(
      procedures.map(([naam, { _def }]) => [
        naam,
        `${_def.type} ${_def.meta?.soort} ${_def.meta?.recht}`,
      ]),
    );
    expect(gevonden).toEqual(RECHTEN);
  });

  test.each(procedures)("%s heeft een strikte invoer en een uitvoer", (_naam, { _def }) => {
    expect(_def.inputs.length).toBeGreaterThan(0);
    for (const invoer of _def.inputs)
      expect(z.toJSONSchema(invoer, { io: "input", unrepresentable: "any" })).toMatchObject({
        additionalProperties: false,
      });
    expect(_def.output).toBeDefined();
  });

  test("elke route en elke pagina is bekend: achter de inlog, of openbaar", () => {
    expect(bestanden.filter((b) => b.endsWith("route.ts")).toSorted()).toEqual(ROUTES);
    const buiten = bestanden.filter((b) => b.endsWith("page.tsx") && !b.startsWith("(portaal)/"));
    expect(buiten.filter((b) => !OPENBAAR.includes(b))).toEqual([]);
  });
});

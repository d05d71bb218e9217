import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";

type Filter = Parameters<Aanroeper["casus"]["lijst"]>[0];

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

/** All rows of a list, page by page as a reader turns them. */
async function alleRijen(caller: Aanroeper, filter: Filter, perKeer = 100) {
  const rijen = [];
  let cursor: Filter["cursor"] = null;
  do {
    const deel: Awaited<ReturnType<Aanroeper["casus"]["lijst"]>> = await caller.casus.lijst({
      ...filter,
      cursor,
      aantal: perKeer,
    });
    rijen.push(...deel.rijen);
    cursor = deel.volgende;
  } while (cursor);
  return rijen;
}

const MENSEN = [
  "coordinator.noord",
  "professional1.noord",
  "manager.noord",
  "coordinator.rvt-oost",
  "coordinator.zvh",
  "manager.zvh",
  "coordinator.gemeente-voorbeelddam",
  "fg",
  "beheerder",
];

describe.each(MENSEN)("elk getal is de lengte van de lijst erachter, voor %s", (wie) => {
  test("de stand: per niveau, en wat wacht", async () => {
    const caller = await regio.als(wie);
    const stand = await caller.dashboard.stand({});
    const lengte = async (filter: Filter) => (await alleRijen(caller, filter)).length;
    for (const { niveau, aantal } of stand.perNiveau) expect(await lengte({ niveau })).toBe(aantal);
    for (const { niveau, aantal } of stand.wijPerNiveau)
      expect(await lengte({ regie: "wij", niveau })).toBe(aantal);
    expect(await lengte({ regie: "wij" })).toBe(stand.wij);
    expect(await lengte({ wacht: "op_ons" })).toBe(stand.wachtOpOns);
    expect(await lengte({ wacht: "op_anderen" })).toBe(stand.wachtOpAnderen);
    expect(await lengte({ wacht: "te_laat" })).toBe(stand.overdrachtTeLaat);
  });

  test("mijn casussen en het werk per regisseur", async () => {
    const caller = await regio.als(wie);
    const { aantalCasussen } = await caller.dashboard.mijnDag({});
    expect(await alleRijen(caller, { regie: "mijn" })).toHaveLength(aantalCasussen);
    const { regisseurs } = await caller.dashboard.werkverdeling({});
    for (const r of regisseurs) {
      const filter = { regie: "wij", regisseur: r.regisseur?.id ?? "geen" } as const;
      expect(await alleRijen(caller, filter)).toHaveLength(r.aantal);
      expect(await alleRijen(caller, { ...filter, evaluatie: "te_laat" })).toHaveLength(r.teLaat);
      for (const { niveau, aantal } of r.perNiveau)
        expect(await alleRijen(caller, { ...filter, niveau })).toHaveLength(aantal);
    }
    expect(regisseurs.length > 0).toBe(wie.startsWith("coordinator"));
  });
});

describe("wat te lang wacht", () => {
  test.each(MENSEN)("elk getal is de lengte van de lijst erachter, voor %s", async (wie) => {
    const caller = await regio.als(wie);
    const geteld = await caller.dashboard.aandacht({});
    for (const soort of AANDACHT_SOORTEN) {
      const aantal = geteld.find((g) => g.soort === soort)?.aantal ?? 0;
      expect(await alleRijen(caller, { aandacht: soort })).toHaveLength(aantal);
    }
    // Who cannot act on it is not asked to: a manager sees the stand, the fg and the beheerder no casus at all.
    if (!wie.startsWith("coordinator") && !wie.startsWith("professional"))
      expect(geteld).toEqual([]);
  });

  test("een notitie haalt een casus uit de lijst; de casus van een ander staat er niet in", async () => {
    const noord = await regio.als("coordinator.noord");
    const [wacht] = await alleRijen(noord, { aandacht: "journaal" });
    expect(wacht?.houder?.wij).toBe(true);
    const { casusnummer } = wacht!;
    const inhoud = "Gebeld: het gaat zoals afgesproken.";
    await noord.casus.noteer({ casusnummer, inhoud, sleutel: randomUUID() });
    const na = await alleRijen(noord, { aandacht: "journaal" });
    expect(na.map((r) => r.casusnummer)).not.toContain(casusnummer);
  });
});

describe("de lijst van casussen", () => {
  test("bladeren per drie geeft dezelfde casussen in dezelfde volgorde als alles ineens", async () => {
    const caller = await regio.als("coordinator.rvt-oost");
    const nummers = (rijen: { casusnummer: string }[]) => rijen.map((r) => r.casusnummer);
    const ineens = nummers(await alleRijen(caller, {}));
    expect(ineens.length).toBeGreaterThan(6);
    expect(nummers(await alleRijen(caller, {}, 3))).toEqual(ineens);
    expect(new Set(ineens).size).toBe(ineens.length);
  });

  test("zoeken vindt op het begin van het nummer en op de naam van de organisatie met regie", async () => {
    const caller = await regio.als("coordinator.rvt-oost");
    const alles = await alleRijen(caller, {});
    const eerste = alles[0]!.casusnummer;
    expect((await alleRijen(caller, { zoek: eerste })).map((r) => r.casusnummer)).toEqual([eerste]);
    const bijNoord = alles.filter((r) => r.houder?.naam === "Lokaal team Noord").length;
    expect(bijNoord).toBeGreaterThan(0);
    expect(await alleRijen(caller, { zoek: "lokaal team noord" })).toHaveLength(bijNoord);
    expect(await alleRijen(caller, { zoek: "%" })).toHaveLength(0);
  });

  test("een manager kan niet op een persoon filteren: wie de stand ziet, kent geen namen", async () => {
    const coordinator = await regio.als("coordinator.noord");
    const { regisseurs } = await coordinator.dashboard.werkverdeling({});
    const regisseur = regisseurs.find((r) => r.regisseur)!.regisseur!.id;
    expect(await alleRijen(coordinator, { regisseur })).not.toHaveLength(0);
    const manager = await regio.als("manager.noord");
    expect(await alleRijen(manager, { regisseur })).toHaveLength(0);
    expect(await alleRijen(manager, { regisseur: "geen" })).toHaveLength(0);
    expect((await alleRijen(manager, {})).every((r) => r.regisseur === null)).toBe(true);
  });

  test("wie op niemand lijkt (fg, beheerder) ziet nergens een casus", async () => {
    for (const wie of ["fg", "beheerder"]) {
      const caller = await regio.als(wie);
      expect(await alleRijen(caller, {})).toEqual([]);
      expect((await caller.dashboard.veiligheid({})).casussen).toEqual([]);
      expect((await caller.dashboard.triage({})).overdrachten).toEqual([]);
      expect((await caller.dashboard.stand({})).wijzigingen).toEqual([]);
    }
  });
});

test("triage toont wat de afzender vraagt, en niets dat pas na acceptatie te lezen is", async () => {
  const caller = await regio.als("coordinator.zvh");
  const { overdrachten } = await caller.dashboard.triage({});
  expect(overdrachten.length).toBeGreaterThan(0);
  for (const o of overdrachten) expect(o.reden).toBeTruthy();
  const { inhoud } = await caller.overdracht.bekijk({ overdrachtId: overdrachten[0]!.id });
  expect(inhoud.map((i) => i.onderdeel)).toEqual(["reden", "doel", "samenvatting"]);
});

test("het beeld van veiligheid noemt eerst wie niemand heeft, en alleen casussen die je mag lezen", async () => {
  const caller = await regio.als("coordinator.rvt-oost");
  const { casussen } = await caller.dashboard.veiligheid({});
  const mijn = (await alleRijen(caller, { regie: "mijn" })).filter((r) => r.zicht !== "stand");
  expect(casussen.map((c) => c.casusnummer).toSorted()).toEqual(
    mijn.map((c) => c.casusnummer).toSorted(),
  );
  const zonder = casussen.map((c) => c.niveau >= 3 && c.zicht === null);
  expect(zonder).toEqual(zonder.toSorted((a, b) => Number(b) - Number(a)));
});

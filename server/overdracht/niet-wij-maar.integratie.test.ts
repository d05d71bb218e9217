import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let maaike: Persoon;
let emre: Persoon;
let casusnummer: string;

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasusNaar3(noord);
});

const stelVoor = (anders: object = {}) =>
  noord.overdracht.stelVoor(
    metSleutel({ ...voorstelNaar3(casusnummer, emre.organisatieId), ...anders }),
  );
const actie = async (
  inhoud: string,
  houder: { soort: "professional"; id: string } | { soort: "netwerk"; wie: string },
) => {
  await noord.plan.voegActieToe(metSleutel({ casusnummer, inhoud, houder, voor: "2099-01-01" }));
};
const accepteer = (overdrachtId: string) =>
  oost.overdracht.accepteer(
    metSleutel({ overdrachtId, regisseurId: emre.id, vorigeHouder: "betrokken" as const }),
  );
const acties = () =>
  regio.eigenaar.execute<{ inhoud: string; wie: string | null; uitkomst: string | null }>(sql`
    select t.inhoud, g.naam as wie, a.uitkomst from actie a join tekst t on t.id = a.tekst_id join casus c on c.id = a.casus_id
      left join gebruiker g on g.id = a.gebruiker_id where c.casusnummer = ${casusnummer} order by 1`);

test("niet wij, maar X: wat was geschreven staat klaar voor X, en niets wordt twee keer getypt", async () => {
  const { overdrachtId } = await stelVoor();
  const beeld = await oost.overdracht.bekijk({ overdrachtId: overdrachtId! });
  const zuid = beeld.beantwoord!.anderen.find((a) => a.naam !== "Lokaal team Noord");
  const antwoord = {
    overdrachtId: overdrachtId!,
    reden: "andere_organisatie" as const,
    toelichting: "Zij kennen het gezin.",
  };
  if (zuid) {
    expect(await weigeringVan(oost.overdracht.accepteerNiet(metSleutel(antwoord)))).toBe(
      "advies_ontbreekt",
    );
    await oost.overdracht.accepteerNiet(metSleutel({ ...antwoord, adviesOrganisatieId: zuid.id }));
  } else
    await oost.overdracht.accepteerNiet(metSleutel({ ...antwoord, reden: "geen_ruimte" as const }));
  const { bekend, eerder } = await noord.overdracht.bereidVoor({ casusnummer });
  expect(bekend).toEqual(voorstelNaar3(casusnummer, "").inhoud);
  expect(eerder).toEqual({
    status: "niet_geaccepteerd",
    door: "Regionaal veiligheidsteam Oost",
    adviesId: zuid?.id ?? null,
  });
});

test("van elke open actie is besloten, en dat gebeurt in de acceptatie", async () => {
  await actie("a bellen", { soort: "professional", id: maaike.id });
  await actie("b brief", { soort: "professional", id: maaike.id });
  await actie("c koken", { soort: "netwerk", wie: "oma" });
  await actie("d oud", { soort: "professional", id: maaike.id });
  expect(await weigeringVan(stelVoor())).toBe("actie_niet_besloten");
  const { acties: open } = await noord.overdracht.bereidVoor({ casusnummer });
  const besluit = { a: "gaat_mee", b: "blijft", c: "gaat_mee", d: "gesloten" } as const;
  const besluiten = open.map((a) => ({
    actieId: a.id,
    besluit: besluit[a.inhoud![0] as keyof typeof besluit],
  }));
  const { overdrachtId } = await stelVoor({ acties: besluiten });
  expect((await acties()).every((a) => a.uitkomst === null)).toBe(true);
  await accepteer(overdrachtId!);
  expect(await acties()).toEqual([
    { inhoud: "a bellen", wie: "Emre Kaplan", uitkomst: null },
    { inhoud: "b brief", wie: "Maaike de Boer", uitkomst: null },
    { inhoud: "c koken", wie: null, uitkomst: null },
    { inhoud: "d oud", wie: "Maaike de Boer", uitkomst: "vervallen" },
  ]);
});

test("wat instemming van de bron nodig heeft, gaat niet mee en staat erbij als niet overgedragen", async () => {
  await noord.casus.noteer(
    metSleutel({
      casusnummer,
      inhoud: "Alleen voor ons.",
      categorie: "gezondheid" as const,
      voorwaarde: "instemming_nodig" as const,
    }),
  );
  const { overdrachtId } = await stelVoor();
  expect((await oost.overdracht.bekijk({ overdrachtId: overdrachtId! })).nietMee).toEqual([]);
  await accepteer(overdrachtId!);
  const { nietMee } = await oost.overdracht.bekijk({ overdrachtId: overdrachtId! });
  expect(nietMee).toEqual([{ bron: "Lokaal team Noord", categorie: "gezondheid", aantal: 1 }]);
  expect(JSON.stringify(await oost.casus.bekijk({ casusnummer }))).not.toContain("Alleen voor ons");
});

test("wat de casus weet, is ingevuld: de afspraken over veiligheid en wie kijkt", async () => {
  await noord.plan.maakAfspraak(
    metSleutel({ casusnummer, inhoud: "Bij ruzie gaat hij wandelen.", controleDagen: 7 }),
  );
  const { bekend } = await noord.overdracht.bereidVoor({ casusnummer });
  expect(bekend.veiligheid_nu).toContain("Bij ruzie gaat hij wandelen.");
  expect(bekend.veiligheid_nu).toContain("Zicht op veiligheid: Maaike de Boer.");
  expect(bekend.zienswijze_huishouden).toBe("De ouder wil hulp.");
});

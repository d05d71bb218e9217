import { readdirSync } from "node:fs";
import { ADRES, Bezoeker, haal } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openDatabank } from "./databank.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

/** Every page behind the login, as a path with [nr] and [id] still to fill in. */
const PAGINAS = readdirSync(new URL("../app/(portaal)", import.meta.url), { recursive: true })
  .map(String)
  .filter((b) => b.endsWith("page.tsx"))
  .map((b) => `/${b.replace(/\/?page\.tsx$/, "")}`);
const BESTANDEN = ["/api/casussen", "/api/casussen?zoek=[nr]", "/api/agenda/[id]"];
/** As a browser asks for a page, and as Next asks for the payload of one. */
const WIJZEN: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
];

for (const wie of [
  "coordinator.zuid",
  "professional1.rvt-west",
  "manager.ggz",
  "piket.rvt-oost",
  "fg",
  "beheerder",
])
  test(`${wie} krijgt op geen pagina, lading, afdruk of bestand iets van een casus van een ander`, async () => {
    const bezoeker = await Bezoeker.logIn(adresVan(wie));
    const { casussen, woorden } = await databank.vanAnderen(wie);
    expect(casussen.length).toBeGreaterThan(3);
    const gevonden: { waar: string; woord: string }[] = [];
    let verzoeken = 0;
    for (const pad of [...PAGINAS, ...BESTANDEN]) {
      const { nr, id } = casussen[verzoeken % casussen.length]!;
      const vol = pad.replace("[nr]", nr).replace("[id]", id ?? "");
      for (const wijze of pad.startsWith("/api") ? [{}] : WIJZEN) {
        const headers = { cookie: bezoeker.cookie, ...wijze };
        const antwoord = await haal(vol, { headers });
        const lijf = (await antwoord.text()).replaceAll(nr, "").replaceAll(id ?? nr, "");
        verzoeken++;
        expect(antwoord.status, vol).toBeLessThan(500);
        // The fg reads in the logs which numbers were looked at, and nothing of those casussen.
        const mag = (w: string) =>
          vol.startsWith("/toezicht") && wie === "fg" && w.startsWith("R-");
        const waar = `${vol} ${JSON.stringify(wijze)}`;
        for (const woord of woorden)
          if (lijf.includes(woord) && !mag(woord)) gevonden.push({ waar, woord });
      }
    }
    console.log(`${wie}: ${verzoeken} verzoeken aan ${ADRES}`);
    // Another visitor may have handed such a casus to them meanwhile; what they were given stays known, also when it ended.
    const nogVanAnderen = new Set((await databank.vanAnderen(wie)).woorden);
    expect(gevonden.filter(({ woord }) => nogVanAnderen.has(woord))).toEqual([]);
  });

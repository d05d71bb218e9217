import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

/** Went from Noord to Oost; Naïma of Noord still reads. */
const HUISHOUDEN = "Huishouden Oskamp-Bilgin";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

test("wie regie heeft, kort leesrecht in, beëindigt het en geeft het opnieuw aan iemand van de vorige houder", async () => {
  const { casusnummer } = await regio.casusVan(HUISHOUDEN);
  const regisseur = await regio.als("professional1.rvt-oost");
  const naima = await regio.als("professional3.noord");
  const lijst = () => regisseur.leesrecht.lijst({ casusnummer });
  const eerste = async () => (await lijst()).rijen.find((r) => r.naam === "Naïma el Amrani")!;
  const daad = async () => ({
    casusnummer,
    leesrechtId: (await eerste()).id,
    sleutel: randomUUID(),
  });
  const leest = async () => (await naima.casus.bekijk({ casusnummer })).beeld === "volledig";
  expect(await leest()).toBe(true);
  const later = regisseur.leesrecht.kortIn({ ...(await daad()), tot: dagOver(360) });
  expect(await weigeringVan(later)).toBe("alleen_inkorten");
  await regisseur.leesrecht.kortIn({ ...(await daad()), tot: dagOver(2) });
  expect((await eerste()).tot! < dagOver(4)).toBe(true);
  expect(await leest()).toBe(true);
  await regisseur.leesrecht.beeindig(await daad());
  expect(await weigeringVan(naima.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  const geef = (persoonId: string) =>
    regisseur.leesrecht.geef({ casusnummer, persoonId, tot: dagOver(30), sleutel: randomUUID() });
  const vreemd = await regio.persoon("professional2.ggz");
  expect(await weigeringVan(geef(vreemd.id))).toBe("geen_vorige_houder");
  const { id } = await regio.persoon("professional3.noord");
  await geef(id);
  expect(await leest()).toBe(true);
  expect(await weigeringVan(geef(id))).toBe("heeft_al_leesrecht");
  const { rijen } = await naima.bericht.lijst({});
  expect(rijen[0]!.zin).toContain("leesrecht gegeven");
  const beeindig = naima.leesrecht.beeindig({ ...(await daad()) });
  expect(await weigeringVan(beeindig)).toBe("geen_bevoegdheid");
});

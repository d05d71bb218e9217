import { describe, expect, test } from "vitest";
import {
  alsInvoer,
  beginStaat,
  controleer,
  type NieuweCasus,
  type Voorbereiding,
} from "./staat.ts";

const V: Voorbereiding = {
  magOpenen: true,
  ikId: "ik",
  niveaus: [1, 2, 3],
  werkgebieden: [{ id: "noord", naam: "Noord", gemeente: "Voorbeelddam" }],
  collegas: [{ id: "ik", naam: "S. Yilmaz", profiel: "A", telefoon: "06" }],
};

const vol = (deel: Partial<NieuweCasus> = {}): NieuweCasus => ({
  ...beginStaat(V),
  aanduiding: "Gezin Proef",
  woonplaats: "Voorbeelddam",
  leden: [
    {
      sleutel: "1",
      naam: "Ada",
      rol: "moeder",
      leeftijdsgroep: "16_plus",
      gezag: "",
      geinformeerd: true,
    },
  ],
  aanleiding: "School ziet zorgen.",
  doel: "Rust.",
  grondslag: "jeugdwet",
  niveau: "2",
  ...deel,
});

describe("een nieuwe casus", () => {
  test("begint met wat bekend is: het enige werkgebied, en ik voor elke taak", () => {
    expect(beginStaat(V)).toMatchObject({
      werkgebiedId: "noord",
      niveau: "",
      procesregisseurId: "ik",
      casusregisseurId: "ik",
      zichtOpVeiligheidId: "ik",
    });
  });

  test("noemt wat mist in de volgorde van het formulier", () => {
    expect(controleer(beginStaat(V)).map((f) => f.veld)).toEqual([
      "huishouden.aanduiding",
      "huishouden.woonplaats",
      "leden.0.naam",
      "leden.0.rol",
      "leden.0.leeftijdsgroep",
      "aanleiding",
      "doel",
      "grondslag",
      "niveau",
    ]);
    expect(controleer(vol())).toEqual([]);
  });

  test("op niveau 1 hoort wie regie wenst", () => {
    expect(controleer(vol({ niveau: "1" })).map((f) => f.veld)).toEqual(["gewenstDoor"]);
  });

  test("stuurt die wens alleen mee op niveau 1", () => {
    const invoer = alsInvoer(vol({ niveau: "2", gewenstDoor: "Van eerder" }));
    expect(invoer).toMatchObject({ niveau: 2, gewenstDoor: "", leden: [{ naam: "Ada" }] });
    expect(invoer.leden[0]).not.toHaveProperty("sleutel");
  });

  test("vraagt wie gezag heeft over wie jonger is dan 16, en stuurt het alleen dan mee", () => {
    const met = (leeftijdsgroep: "onder_12" | "16_plus", gezag: "" | "voogd") =>
      vol({ leden: [{ ...vol().leden[0]!, leeftijdsgroep, gezag }] });
    expect(controleer(met("onder_12", "")).map((f) => f.veld)).toEqual(["leden.0.gezag"]);
    expect(controleer(met("onder_12", "voogd"))).toEqual([]);
    expect(alsInvoer(met("onder_12", "voogd")).leden[0]).toMatchObject({ gezag: "voogd" });
    expect(alsInvoer(met("16_plus", "voogd")).leden[0]).toMatchObject({ gezag: null });
  });

  test("een adres hoeft niet, maar een half adres helpt niemand", () => {
    const met = (deel: object) => vol({ adres: { ...vol().adres, ...deel } });
    expect(alsInvoer(met({ geheim: true })).adres).toBeNull();
    expect(controleer(met({ straat: "Voorbeeldlaan" })).map((f) => f.veld)).toEqual([
      "adres.huisnummer",
      "adres.postcode",
    ]);
  });
});

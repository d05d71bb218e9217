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
    { sleutel: "1", naam: "Ada", rol: "moeder", leeftijdsgroep: "16_plus", geinformeerd: true },
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
    const invoer = alsInvoer(vol({ niveau: "2", gewenstDoor: "Van eerder" }), "s");
    expect(invoer).toMatchObject({ niveau: 2, gewenstDoor: "", leden: [{ naam: "Ada" }] });
    expect(invoer.leden[0]).not.toHaveProperty("sleutel");
  });
});

import { describe, expect, test } from "vitest";
import { type BerichtSoort, GEBEURTENIS_SOORTEN, SIGNAAL_SOORTEN } from "./berichten.ts";
import { bezorgwijze, emailSoort, opLezer } from "./bezorging.ts";
import { emailVan } from "./e-mail.ts";

const ADRES = "https://portaal.voorbeeldland.example";
const SOORTEN: BerichtSoort[] = [...GEBEURTENIS_SOORTEN, ...SIGNAAL_SOORTEN];

describe("een e-mail", () => {
  test.each(["antwoord", "spoed", "bericht", "overzicht"] as const)(
    "%s noemt alleen casusnummers en een link",
    (soort) => {
      const casusnummers = soort === "overzicht" ? ["R-2026-0147", "R-2026-0148"] : ["R-2026-0147"];
      const pad = soort === "overzicht" ? "/berichten" : "/casussen/R-2026-0147";
      const { onderwerp, tekst, html } = emailVan({ soort, casusnummers, pad, adres: ADRES });
      for (const deel of [tekst, html]) {
        for (const nummer of casusnummers) expect(deel).toContain(nummer);
        expect(deel).toContain(`${ADRES}${pad}`);
      }
      expect(html).not.toMatch(/<(img|script|style|link|form)/);
      expect(onderwerp).toMatch(/^Regieportaal: /);
    },
  );

  test("laat geen opmaak toe in wat erin staat", () => {
    const { html } = emailVan({
      soort: "bericht",
      casusnummers: ["<b>"],
      pad: '/"x',
      adres: ADRES,
    });
    expect(html).not.toContain("<b>");
    expect(html).not.toContain('/"x');
  });
});

describe("wat niet uit kan", () => {
  const uit = { overdracht: "geen", overig: "geen", uur: 8 } as const;

  test("is waar iemand op moet antwoorden, en spoed", () => {
    const lezer = { persoon: false, van: false, naar: true };
    const opMij = opLezer("overdracht_voorgesteld", lezer);
    expect(bezorgwijze({ soort: "overdracht_voorgesteld", opMij, spoed: false }, uit)).toBe(
      "meteen",
    );
    expect(emailSoort({ opMij, spoed: true })).toBe("antwoord");
    expect(bezorgwijze({ soort: "niveau_opgeschaald", opMij: false, spoed: true }, uit)).toBe(
      "meteen",
    );
  });

  test.each(SOORTEN)("%s kan uit voor wie er niet op hoeft te antwoorden", (soort) => {
    const opMij = opLezer(soort, { persoon: false, van: false, naar: false });
    expect(opMij).toBe(false);
    expect(bezorgwijze({ soort, opMij, spoed: false }, uit)).toBe(
      soort.startsWith("noodtoegang_") ? "meteen" : "geen",
    );
  });
});

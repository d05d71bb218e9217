import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NIVEAUS, type OrganisatieSoort } from "./begrippen.ts";
import { isOpen } from "./overdracht.ts";
import { type Daad, Proefverloop } from "./proefverloop.ts";
import { magProcesregie, regieKlopt } from "./regie.ts";

const soort = fc.constantFrom<OrganisatieSoort>(
  "lokaal_team",
  "veiligheidsteam",
  "zorg_en_veiligheidshuis",
  "gemeente",
  "basiszorg",
);
const niveau = fc.constantFrom(...NIVEAUS);
/** Mostly one value, so that many acts are allowed; sometimes anything. */
const meestal = <T>(waarde: T, anders: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(waarde) }, { weight: 1, arbitrary: anders });
const wie = meestal<OrganisatieSoort | "wie het hoort">("wie het hoort", soort);
const terug = meestal(1, fc.integer({ min: 2, max: 4 }));
const is = <T extends Daad["daad"]>(daad: T) => fc.constant(daad);

const daad: fc.Arbitrary<Daad> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      daad: is("stel voor"),
      wie,
      naar: soort,
      niveauNaar: fc.option(niveau, { freq: 2 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ daad: is("accepteer"), wie, terug }) },
  { weight: 1, arbitrary: fc.record({ daad: is("accepteer niet"), wie, terug }) },
  { weight: 1, arbitrary: fc.record({ daad: is("trek in"), wie, terug }) },
  {
    weight: 3,
    arbitrary: fc.record({
      daad: is("wijzig niveau"),
      naar: niveau,
      tekens: fc.constantFrom("jjjjjjj", "jjjjjjn", "jjjjjnn", "jjjjnnn", "nnnnnnn"),
      spoed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ daad: is("neem over bij spoed"), wie: soort }) },
);
const daden = fc.array(daad, { maxLength: 40, size: "max" });
const begin = fc
  .record({ niveau, houder: fc.option(soort, { freq: 10 }) })
  .filter(({ niveau: n, houder }) =>
    houder === null
      ? regieKlopt({ niveau: n, afgesloten: false, houder })
      : magProcesregie(n, houder),
  );

/** Plays each sequence and shows every act that was allowed to `controleer`. */
function speel(
  numRuns: number,
  controleer: (voor: Stand, na: Stand, daad: Daad["daad"]) => void,
): Map<string, number> {
  const gelukt = new Map<string, number>();
  fc.assert(
    fc.property(begin, daden, ({ niveau: n, houder }, reeks) => {
      const verloop = new Proefverloop(n, houder);
      for (const stap of reeks) {
        const voor = stand(verloop);
        if (!verloop.doe(stap)) continue;
        gelukt.set(stap.daad, (gelukt.get(stap.daad) ?? 0) + 1);
        controleer(voor, stand(verloop), stap.daad);
      }
    }),
    { numRuns },
  );
  return gelukt;
}

type Stand = ReturnType<typeof stand>;
const stand = (verloop: Proefverloop) => ({
  niveau: verloop.nu().niveau,
  houders: verloop.houders.filter((h) => !h.voorbij).map((h) => h.organisatieSoort),
  stappen: verloop.houders.length,
  statussen: verloop.overdrachten.map((o) => o.status),
});

describe("geen enkele reeks daden", () => {
  it("laat een casus op niveau 2 tot en met 5 zonder of met twee houders van procesregie", () => {
    const gelukt = speel(1500, (voor, na, daad) => {
      expect(na.houders.length, `houders op niveau ${na.niveau}`).toBeLessThanOrEqual(1);
      const houder = na.houders[0] ?? null;
      expect(regieKlopt({ niveau: na.niveau, afgesloten: false, houder })).toBe(true);
      if (!["accepteer", "neem over bij spoed"].includes(daad))
        expect(na.houders).toEqual(voor.houders);
    });
    // Each act was allowed often enough for this to mean something.
    expect([...gelukt.keys()].sort()).toHaveLength(6);
    for (const [daad, keren] of gelukt) expect(keren, daad).toBeGreaterThan(30);
  });

  it("laat na afschalen een houder achter die daar geen procesregie mag hebben", () => {
    speel(700, (voor, na) => {
      const [houder] = na.houders;
      if (na.niveau < voor.niveau && houder) expect(magProcesregie(na.niveau, houder)).toBe(true);
    });
  });

  it("laat twee overdrachten van procesregie tegelijk open, of opent een afgehandelde opnieuw", () => {
    speel(700, (voor, na) => {
      expect(na.statussen.filter(isOpen).length).toBeLessThanOrEqual(1);
      voor.statussen.forEach((status, i) => {
        if (!isOpen(status)) expect(na.statussen[i]).toBe(status);
      });
    });
  });

  it("verplaatst regie met een overdracht zonder dat die is geaccepteerd, of meer dan één keer", () => {
    const geaccepteerd = (s: Stand) =>
      s.statussen.filter((status) => status === "geaccepteerd").length;
    speel(700, (voor, na, daad) => {
      const erbij = daad === "neem over bij spoed" ? 1 : geaccepteerd(na) - geaccepteerd(voor);
      expect(na.stappen - voor.stappen).toBe(erbij);
    });
  });
});

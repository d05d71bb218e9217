import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakSpoedproef, type Spoedcasus, type Spoedproef } from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let spoed: Spoedcasus;
let casusnummer: string;
let rvt: string;
let gemeente: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, rvt, gemeente } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  spoed = await proef.nieuw();
  ({ casusnummer } = spoed);
});

describe("aanwijzen", () => {
  test("de manager van de gemeente wijst aan als iedereen niet accepteerde, en niemand anders", async () => {
    const manager = await regio.als("manager.gemeente-voorbeelddam");
    const wijsAan = (wie: Aanroeper, naarOrganisatieId = rvt) =>
      wie.regie.wijsAan({
        casusnummer,
        sleutel: randomUUID(),
        naarOrganisatieId,
        motivering: "Niemand wil, en het kan niet wachten.",
      });
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_gevonden");
    const { overdrachtId } = await spoed.start({ niveau: 5, naarOrganisatieId: gemeente });
    expect(await weigeringVan(wijsAan(manager))).toBe("er_loopt_al_een_overdracht");
    const coordinator = await regio.als("coordinator.gemeente-voorbeelddam");
    await coordinator.overdracht.accepteerNiet({
      overdrachtId: overdrachtId!,
      sleutel: randomUUID(),
      reden: "visieverschil",
      toelichting: "Wij zien het anders.",
    });
    // Declined, so the gemeente sees nothing of it any more; a visieverschil makes it known to its manager.
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_gevonden");
    await noord.voorlegging.legVoor({
      casusnummer,
      sleutel: randomUUID(),
      anderId: gemeente,
      vraag: "Wie heeft hier de regie?",
      visie: "De gemeente.",
    });
    expect(await weigeringVan(wijsAan(coordinator))).toBe("geen_bevoegdheid");
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_toegestaan_op_dit_niveau");
    expect(await manager.casus.bekijk({ casusnummer })).toMatchObject({
      spoed: { magAanwijzen: true },
    });
    await wijsAan(manager, gemeente);
    const { regie } = await spoed.stappen();
    expect(regie.at(-1)).toEqual({ organisatie: gemeente, aard: "aangewezen" });
  });
});

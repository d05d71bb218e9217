import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wieHoorde } from "../proef/berichten.ts";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

const HUIS = "Huishouden Rademakerhof";
const REGISSEUR = "professional3.noord";

describe("een actie in het plan", () => {
  test("is van iemand die meedoet, en die hoort dat en vindt haar onder Nu doen", async () => {
    const { casusnummer } = await regio.casusVan(HUIS);
    const selin = await regio.persoon("professional1.noord");
    const maker = await regio.als(REGISSEUR);
    const [{ vandaag }] = [await maker.plan.bekijk({ casusnummer })];
    const houder = { soort: "professional" as const, id: selin.id };
    const actie = { casusnummer, inhoud: "De huisarts bellen.", voor: vandaag, houder };
    await maker.plan.voegActieToe(metSleutel(actie));
    expect(await wieHoorde(regio, casusnummer, "actie_toegevoegd")).toContain(
      "professional1.noord",
    );
    const als = await regio.als("professional1.noord");
    const dag = await als.dashboard.mijnDag({});
    expect(dag.nuDoen).toContainEqual(
      expect.objectContaining({ soort: "actie", casusnummer, voor: vandaag, teLaat: false }),
    );
    const { acties } = await als.plan.bekijk({ casusnummer });
    const mijn = acties.find((a) => a.inhoud === actie.inhoud)!;
    await als.plan.rondActieAf(
      metSleutel({ casusnummer, actieId: mijn.id, uitkomst: "gedaan" as const }),
    );
    expect(
      (await als.dashboard.mijnDag({})).nuDoen.filter(
        (t) => t.soort === "actie" && t.casusnummer === casusnummer,
      ),
    ).toEqual([]);
    const nogEens = als.plan.rondActieAf(
      metSleutel({ casusnummer, actieId: mijn.id, uitkomst: "gedaan" as const }),
    );
    expect(await weigeringVan(nogEens)).toBe("al_afgerond");
  });

  test("is nooit van iemand die niet meedoet, en nooit voor een dag die voorbij is", async () => {
    const { casusnummer } = await regio.casusVan(HUIS);
    const vreemd = await regio.persoon("professional1.ggz");
    const als = await regio.als(REGISSEUR);
    const basis = { casusnummer, inhoud: "Iets doen.", voor: "2099-01-01" };
    const met = (anders: object) =>
      weigeringVan(
        als.plan.voegActieToe(
          metSleutel({
            ...basis,
            houder: { soort: "professional" as const, id: vreemd.id },
            ...anders,
          }),
        ),
      );
    expect(await met({})).toBe("houder_doet_niet_mee");
    const eigen = { soort: "netwerk" as const, wie: "oma" };
    expect(await met({ houder: eigen, voor: "2020-01-01" })).toBe("dag_is_voorbij");
    expect(await met({ houder: eigen, doelId: randomUUID() })).toBe("niet_gevonden");
  });
});

describe("zicht per item", () => {
  test("wat niet zomaar doorgegeven mag worden, bestaat niet voor een organisatie die later komt", async () => {
    const { id, casusnummer } = await regio.casusVan(HUIS);
    const als = await regio.als(REGISSEUR);
    const geheim = {
      casusnummer,
      inhoud: "Alleen voor ons.",
      voorwaarde: "instemming_nodig" as const,
    };
    await als.plan.voegDoelToe(metSleutel(geheim));
    await als.plan.maakAfspraak(metSleutel({ ...geheim, controleDagen: 7 }));
    const houder = { soort: "netwerk" as const, wie: "oma Alleen" };
    await als.plan.voegActieToe(metSleutel({ ...geheim, houder, voor: "2099-01-01" }));
    const later = await regio.persoon("professional1.rvt-oost");
    await regio.eigenaar.transaction(async (tx) => {
      await tx.execute(sql`insert into betrokkenheid (casus_id, gebruiker_id, zicht, doel, van)
        values (${id}, ${later.id}, 'bijdragen', 'Kijkt mee', nu())`);
      await tx.execute(sql`insert into toegang (casus_id, gebruiker_id, grond, zicht, van, laatst_gewijzigd_op)
        values (${id}, ${later.id}, 'betrokken', 'bijdragen', nu(), nu())`);
    });
    const ander = await regio.als("professional1.rvt-oost");
    const gezien = JSON.stringify([
      await ander.plan.bekijk({ casusnummer }),
      await ander.casus.bekijk({ casusnummer }),
    ]);
    expect(gezien).not.toContain("Alleen");
    const eigen = await als.plan.bekijk({ casusnummer });
    const doel = eigen.doelen.find((d) => d.inhoud === geheim.inhoud)!;
    const poging = ander.plan.rondDoelAf(
      metSleutel({ casusnummer, doelId: doel.id, uitkomst: "bereikt" as const }),
    );
    expect(await weigeringVan(poging)).toBe("niet_gevonden");
    expect(JSON.stringify(eigen)).toContain("oma Alleen");
  });
});

describe("een veiligheidsafspraak", () => {
  test("staat bij de casus, wordt gecontroleerd en telt dan weer vanaf nul", async () => {
    const { casusnummer } = await regio.casusVan("Huishouden Schellingwoud");
    const als = await regio.als("professional1.zuid");
    const afspraken = async () => {
      const casus = await als.casus.bekijk({ casusnummer });
      return casus.beeld === "volledig" ? casus.afspraken : [];
    };
    const [eerst] = await afspraken();
    expect(eerst).toMatchObject({ controleNodig: true, laatst: null });
    const taak = { soort: "controle", casusnummer };
    const heeftTaak = async () =>
      (await als.dashboard.mijnDag({})).nuDoen.some(
        (t) => t.soort === taak.soort && t.casusnummer === casusnummer,
      );
    expect(await heeftTaak()).toBe(true);
    const controle = { casusnummer, afspraakId: eerst!.id };
    const zonder = als.plan.controleerAfspraak(metSleutel({ ...controle, nagekomen: false }));
    expect(await weigeringVan(zonder)).toBe("motivering_ontbreekt");
    await als.plan.controleerAfspraak(metSleutel({ ...controle, nagekomen: true }));
    expect((await afspraken())[0]).toMatchObject({ dagen: 0, controleNodig: false });
    expect(await heeftTaak()).toBe(false);
    await als.plan.beeindigAfspraak(metSleutel({ ...controle, reden: "Zij woont nu elders." }));
    const nogEens = als.plan.controleerAfspraak(metSleutel({ ...controle, nagekomen: true }));
    expect(await weigeringVan(nogEens)).toBe("al_afgerond");
  });
});

import { describe, expect, it } from "vitest";
import type { Niveau, OrganisatieSoort } from "./begrippen.ts";
import { berekenToegang } from "./toegang.ts";
import type { ToegangFeiten } from "./toegang-feiten.ts";
import { DAG, toegangFeiten } from "./voorbeelden.ts";

/** Each row as "drager: grond, zicht (tot)", so that a table of access reads as one. */
function leesbaar(feiten: ToegangFeiten): string[] {
  return berekenToegang(feiten).map((rij) => {
    const drager = rij.gebruikerId ?? `${rij.functie} ${rij.organisatieId}`;
    return `${drager}: ${rij.grond} ${rij.zicht}${rij.tot ? ` tot ${rij.tot.getUTCDate()}` : ""}`;
  });
}

const betrokken = (
  organisatieSoort: OrganisatieSoort,
  anders: Partial<ToegangFeiten["betrokken"][number]> = {},
) => ({
  gebruikerId: `professional van ${organisatieSoort}`,
  organisatieId: organisatieSoort,
  organisatieSoort,
  zicht: "lezen" as const,
  van: DAG(1),
  tot: null,
  afwijking: false,
  ...anders,
});
const ontvanger = {
  organisatieId: "veiligheidsteam",
  persoonId: null,
  spoed: false,
  triage: false,
  sinds: DAG(2),
};
const recht = { gebruikerId: "Noor", organisatieId: "veiligheidsteam", van: DAG(1), tot: DAG(9) };

describe("wie ziet een casus op niveau 2 bij het lokaal team", () => {
  const feiten = toegangFeiten(2, "lokaal_team");

  it("de regisseurs en de coördinatoren; de organisaties zien de stand", () => {
    expect(leesbaar(feiten)).toEqual([
      "coordinator lokaal_team: procesregie regie",
      "regisseur van lokaal_team: procesregie regie",
      "regisseur van basiszorg: casusregie bijdragen",
      "regisseur van basiszorg: zicht_op_veiligheid bijdragen",
      "coordinator basiszorg: organisatie stand",
      "manager basiszorg: organisatie stand",
      "coordinator lokaal_team: organisatie stand",
      "manager lokaal_team: organisatie stand",
    ]);
  });

  it.each<[string, Partial<ToegangFeiten>, string[]]>([
    [
      "een betrokken professional leest mee",
      { betrokken: [betrokken("zorgketen")] },
      ["professional van zorgketen: betrokken lezen"],
    ],
    [
      "wie gevraagd is om zicht op veiligheid, ziet alleen de stand",
      {
        gevraagd: [{ gebruikerId: "Noor", organisatieId: "veiligheidsteam", sinds: DAG(2) }],
      },
      ["Noor: zicht_op_veiligheid stand"],
    ],
    [
      "een betrokken professional schrijft mee tot een dag",
      { betrokken: [betrokken("zorgketen", { zicht: "bijdragen", tot: DAG(5) })] },
      ["professional van zorgketen: betrokken bijdragen tot 5"],
    ],
    [
      "een ontvanger ziet het voorstel",
      { ontvangers: [ontvanger] },
      ["coordinator veiligheidsteam: ontvanger voorstel"],
    ],
    [
      "een ontvanger met vrijgegeven namen ziet triage",
      { ontvangers: [{ ...ontvanger, triage: true }] },
      ["coordinator veiligheidsteam: ontvanger triage"],
    ],
    [
      "wie op naam om advies is gevraagd ziet wie het zijn, tot het advies er is",
      { consulten: [{ organisatieId: "zorgketen", persoonId: "Sam", sinds: DAG(2) }] },
      ["Sam: consult triage", "coordinator zorgketen: consult triage"],
    ],
    [
      "bij spoed ziet het piket het voorstel ook",
      { ontvangers: [{ ...ontvanger, spoed: true }] },
      [
        "coordinator veiligheidsteam: ontvanger voorstel",
        "piket veiligheidsteam: ontvanger voorstel",
      ],
    ],
    [
      "de gevraagde persoon ziet het voorstel ook",
      { ontvangers: [{ ...ontvanger, persoonId: "Sam" }] },
      ["coordinator veiligheidsteam: ontvanger voorstel", "Sam: ontvanger voorstel"],
    ],
    [
      "wie leesrecht hield leest tot de einddatum, ook buiten de inzet",
      { leesrechten: [recht] },
      ["Noor: leesrecht lezen tot 9"],
    ],
    [
      "noodtoegang leest kort, ook buiten de inzet",
      { noodtoegangen: [recht] },
      ["Noor: noodtoegang lezen tot 9"],
    ],
    [
      "een afwijking mag van buiten de inzet komen",
      { betrokken: [betrokken("gi", { afwijking: true, tot: DAG(9) })] },
      ["professional van gi: betrokken lezen tot 9"],
    ],
    [
      "zonder afwijking krijgt iemand van buiten de inzet niets",
      { betrokken: [betrokken("gi")] },
      [],
    ],
    [
      "wie alleen de stand hield, ziet niet meer",
      { standrechten: [{ organisatieId: "gi", van: DAG(1), tot: DAG(4) }] },
      [],
    ],
  ])("%s", (_naam, anders, erbij) => {
    const gewoon = leesbaar(feiten);
    const extra = leesbaar({ ...feiten, ...anders }).filter((r) => !gewoon.includes(r));
    expect(extra.filter((r) => !r.includes("organisatie stand")).sort()).toEqual([...erbij].sort());
  });

  it("een coördinator en manager zien de stand zo lang als hun organisatie erbij hoort", () => {
    const rijen = leesbaar({
      ...feiten,
      leesrechten: [recht, { ...recht, gebruikerId: "Bo", tot: DAG(12) }],
    });
    expect(rijen).toContain("coordinator veiligheidsteam: organisatie stand tot 12");
    expect(rijen).toContain("manager veiligheidsteam: organisatie stand tot 12");
    const ook = leesbaar({ ...feiten, leesrechten: [recht], ontvangers: [ontvanger] });
    expect(ook).toContain("manager veiligheidsteam: organisatie stand");
  });

  it("een organisatie zonder regisseur hoort er nog wel bij", () => {
    const zonder = toegangFeiten(2, "lokaal_team");
    zonder.regie.casusregie = {
      ...zonder.regie.casusregie!,
      organisatieId: "zorgketen",
      persoonId: null,
    };
    expect(leesbaar(zonder)).toContain("coordinator zorgketen: organisatie stand");
    expect(leesbaar(zonder).join()).not.toContain("casusregie");
  });
});

describe("de inzet van het niveau begrenst wie meer ziet dan het voorstel", () => {
  const bij = (niveau: Niveau, houder: OrganisatieSoort, casusregie: OrganisatieSoort) => {
    const feiten = toegangFeiten(niveau, houder);
    feiten.regie.casusregie = {
      ...feiten.regie.casusregie!,
      organisatieId: casusregie,
      organisatieSoort: casusregie,
      persoonId: "Kim",
    };
    return leesbaar(feiten).filter((r) => r.startsWith("Kim") || r.includes("procesregie"));
  };

  it("een casusregisseur buiten de inzet ziet niets meer", () => {
    expect(bij(2, "lokaal_team", "gi").join()).not.toContain("Kim");
    expect(bij(3, "lokaal_team", "gi")).toContain("Kim: casusregie bijdragen");
  });

  it("een waarnemende houder houdt de regie, met zijn eigen casusregisseur", () => {
    expect(bij(1, "veiligheidsteam", "veiligheidsteam")).toEqual([
      "coordinator veiligheidsteam: procesregie regie",
      "regisseur van veiligheidsteam: procesregie regie",
      "Kim: casusregie bijdragen",
    ]);
  });
});

describe("een casus die is afgesloten", () => {
  it("is afgeschermd: alleen de coördinator en de manager van wie haar sloot, weten dat zij er is", () => {
    const afsluiting = { doorOrganisatieId: "lokaal_team", op: DAG(20) };
    const feiten = { ...toegangFeiten(2, "lokaal_team"), leesrechten: [recht], afsluiting };
    expect(leesbaar(feiten)).toEqual([
      "coordinator lokaal_team: organisatie stand",
      "manager lokaal_team: organisatie stand",
    ]);
  });
});

describe("dezelfde drager op dezelfde grond", () => {
  const feiten = toegangFeiten(2, "lokaal_team");
  const rijen = (...paren: Partial<ToegangFeiten["betrokken"][number]>[]) =>
    leesbaar({ ...feiten, betrokken: paren.map((p) => betrokken("zorgketen", p)) }).filter((r) =>
      r.includes("betrokken"),
    );

  it("krijgt één rij: het sterkste zicht, daarna de laatste einddatum", () => {
    expect(rijen({ tot: null }, { zicht: "bijdragen", tot: DAG(3) })).toEqual([
      "professional van zorgketen: betrokken bijdragen tot 3",
    ]);
    expect(rijen({ tot: DAG(3) }, { tot: DAG(8) }, { tot: DAG(5) })).toEqual([
      "professional van zorgketen: betrokken lezen tot 8",
    ]);
    expect(rijen({ tot: null }, { tot: DAG(8) })).toEqual([
      "professional van zorgketen: betrokken lezen",
    ]);
  });
});

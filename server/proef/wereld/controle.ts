import type { Aanroeper } from "../proefregio.ts";
import { controleerAandacht } from "./aandacht.ts";
import { jaarVan } from "./casus.ts";
import { controleerBerichten, controleerOverdrachten } from "./controle-overdracht.ts";
import { type Gekregen, type Kijk, probeer, vergelijk } from "./kijk.ts";
import { maakOrakel, minstens } from "./orakel.ts";
import type { Rijen } from "./vormen.ts";

/** Every difference between what this person gets from the portal and what the oracle says; none when all is well. */
export async function controleerMens(
  r: Rijen,
  wereld: number,
  mensId: string,
  a: Aanroeper,
): Promise<string[]> {
  const kijk = { r, orakel: maakOrakel(r, new Date()), wereld, mensId, a };
  const gekregen: Gekregen = [];
  const mens = r.gebruiker.find((g) => g.id === mensId)!;
  const afwijkingen = [
    ...(await controleerLijsten(kijk, gekregen)),
    ...(await controleerAandacht(kijk, gekregen)),
    ...(await controleerBerichten(kijk, gekregen)),
    ...(await controleerOverdrachten(kijk, gekregen)),
  ];
  for (const casus of r.casus) afwijkingen.push(...(await controleerCasus(kijk, casus, gekregen)));
  afwijkingen.push(...controleerWoorden(kijk, gekregen));
  return afwijkingen.map((x) => `wereld ${wereld}, ${mens.naam} (${mens.functies}): ${x}`);
}

/** List, count, search and the numbers per niveau are about the same casussen, each with the same sight and gronden. */
async function controleerLijsten({ r, orakel, wereld, mensId, a }: Kijk, gekregen: Gekregen) {
  const gezien = r.casus.flatMap((c) => {
    const z = orakel.zie(c.id, mensId);
    return z ? [{ ...z, nummer: c.casusnummer, loopt: c.afgesloten_op === null }] : [];
  });
  const nummers = gezien.filter((z) => z.loopt).map((z) => z.nummer);
  const lijst = await a.casus.lijst({ aantal: 100 });
  const dicht = await a.casus.lijst({ afgesloten: "ja", aantal: 100 });
  const zoek = await a.casus.lijst({ zoek: `R-${jaarVan(wereld)}-`, aantal: 100 });
  const stand = await a.dashboard.stand({});
  gekregen.push(
    { waar: "casus.lijst", antwoord: lijst },
    { waar: "casus.lijst afgesloten", antwoord: dicht },
    { waar: "casus.lijst zoek", antwoord: zoek },
    { waar: "dashboard.stand", antwoord: stand },
    { waar: "dashboard.mijnDag", antwoord: await a.dashboard.mijnDag({}) },
    { waar: "dashboard.triage", antwoord: await a.dashboard.triage({}) },
    { waar: "dashboard.veiligheid", antwoord: await a.dashboard.veiligheid({}) },
  );
  const som = stand.perNiveau.reduce((n, x) => n + x.aantal, 0);
  const regel = (nummer: string, zicht: string, gronden: string[], naam: boolean) =>
    `${nummer} ${zicht} ${gronden.toSorted().join("+")}${naam ? " met naam" : ""}`;
  return [
    ...vergelijk(
      "lijst",
      [...lijst.rijen, ...dicht.rijen].map((x) => {
        const gronden = x.gronden.map((g) => `${g.grond} ${g.persoonlijk}`);
        return regel(x.casusnummer, x.zicht, gronden, x.regisseur !== null);
      }),
      gezien.map((z) => {
        const naam = minstens(z.zicht, "lezen") && heeftRegisseur(r, z.nummer);
        return regel(z.nummer, z.zicht, [...z.gronden], naam);
      }),
    ),
    ...vergelijk(
      "zoeken",
      zoek.rijen.map((x) => x.casusnummer),
      nummers,
    ),
    ...vergelijk(
      "aantallen",
      [lijst.aantal, dicht.aantal, zoek.aantal, som],
      [nummers.length, gezien.length - nummers.length, nummers.length, nummers.length],
    ),
  ];
}

function heeftRegisseur(r: Rijen, casusnummer: string): boolean {
  const { id } = r.casus.find((c) => c.casusnummer === casusnummer)!;
  const stappen = r.regie_stap.filter((s) => s.casus_id === id && s.soort === "procesregie");
  return stappen.toSorted((x, y) => y.volgnr - x.volgnr)[0]?.persoon_id != null;
}

/** What the list shows, the detail shows, and per item the same: nothing less and nothing else. */
async function controleerCasus(kijk: Kijk, casus: Rijen["casus"][number], gekregen: Gekregen) {
  const { r, orakel, mensId, a } = kijk;
  const { casusnummer } = casus;
  const zicht = orakel.zie(casus.id, mensId)?.zicht ?? "geen";
  const leest = minstens(zicht, "lezen");
  const beeld = await probeer(a.casus.bekijk({ casusnummer }));
  const plan = await probeer(a.plan.bekijk({ casusnummer }));
  const verloop = await probeer(a.casus.verloop({ casusnummer }));
  gekregen.push(
    { waar: `casus.bekijk ${casusnummer}`, antwoord: beeld },
    { waar: `plan.bekijk ${casusnummer}`, antwoord: plan },
    { waar: `casus.verloop ${casusnummer}`, antwoord: verloop },
  );
  const items = (tabel: "journaal" | "doel" | "actie" | "veiligheidsafspraak") =>
    r[tabel].filter((i) => i.casus_id === casus.id && magItem(kijk, i.tekst_id)).map((i) => i.id);
  const ids = (rijen: { id: string }[] | undefined) => (rijen ?? []).map((x) => x.id);
  const volledig = beeld !== "niet_gevonden" && beeld.beeld === "volledig" ? beeld : null;
  const getoond = beeld === "niet_gevonden" ? "geen" : (volledig?.zicht ?? "stand");
  const gevonden = plan === "niet_gevonden" ? null : plan;
  const gebeurtenissen = r.gebeurtenis.filter(
    (g) => g.casus_id === casus.id && (g.gegevens.teksten ?? []).every((t) => magItem(kijk, t.id)),
  );
  return [
    ...vergelijk(`${casusnummer} detail`, [getoond], [leest || zicht === "geen" ? zicht : "stand"]),
    ...vergelijk(`${casusnummer} plan`, [gevonden !== null], [leest]),
    ...vergelijk(`${casusnummer} journaal`, ids(volledig?.journaal), items("journaal")),
    ...vergelijk(
      `${casusnummer} afspraken`,
      ids(volledig?.afspraken),
      items("veiligheidsafspraak"),
    ),
    ...vergelijk(`${casusnummer} doelen`, ids(gevonden?.doelen), items("doel")),
    ...vergelijk(`${casusnummer} acties`, ids(gevonden?.acties), items("actie")),
    ...vergelijk(
      `${casusnummer} verloop`,
      verloop === "niet_gevonden" ? [] : ids(verloop.rijen),
      leest ? ids(gebeurtenissen) : [],
    ),
  ];
}

function magItem({ r, orakel, mensId }: Kijk, tekstId: string): boolean {
  return orakel.magTekst(r.tekst.find((t) => t.id === tekstId)!, mensId);
}

/** In all that came out: no word of a text and no number of a casus that this person may not see. */
function controleerWoorden(kijk: Kijk, gekregen: Gekregen): string[] {
  const mag = magWoorden(kijk);
  const nummers = new Set([...kijk.r.casus.map((c) => c.casusnummer)]);
  return gekregen.flatMap(({ waar, antwoord }) => {
    const tekst = JSON.stringify(antwoord);
    const woorden = woordenIn(tekst);
    const vreemd = (tekst.match(/R-\d{4}-\d{4}/g) ?? []).filter((n) => !nummers.has(n));
    const gelekt = [...woorden.filter((w) => !mag.has(w)), ...vreemd];
    return gelekt.length > 0 ? [`${waar} lekt ${gelekt}`] : [];
  });
}

const woordenIn = (tekst: string) => tekst.match(/K\d+\.\d+\.[0-9a-f]{8}K/g) ?? [];

function magWoorden({ r, orakel, mensId }: Kijk): Set<string> {
  const zicht = (casusId: string) => orakel.zie(casusId, mensId)?.zicht ?? "geen";
  const deel = r.overdracht_inhoud.filter((i) => {
    const o = r.overdracht.find((x) => x.id === i.overdracht_id)!;
    return minstens(orakel.alsOntvanger(o, mensId) ?? "geen", i.zicht_vanaf);
  });
  const antwoorden = r.overdracht_antwoord.filter((x) => orakel.magAntwoord(x, mensId));
  const ids = new Set([...deel.map((i) => i.tekst_id), ...antwoorden.map((x) => x.toelichting_id)]);
  const woorden = [
    ...r.tekst.filter((t) => ids.has(t.id) || orakel.magTekst(t, mensId)).map((t) => t.inhoud),
    ...r.huishouden.filter((h) => minstens(zicht(h.casus_id), "lezen")).map((h) => h.aanduiding),
    ...r.huishoudlid.filter((l) => minstens(zicht(l.casus_id), "triage")).map((l) => l.naam),
  ];
  return new Set(woorden.flatMap(woordenIn));
}

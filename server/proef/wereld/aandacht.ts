import type { Gekregen, Kijk } from "./kijk.ts";
import { vergelijk } from "./kijk.ts";

/** Days per niveau 1–5, and who may hold procesregie where: written down once more, apart from the portal. */
const DAGEN: Record<string, number[]> = {
  evaluatie: [1, 1, 1, 1, 1],
  journaal: [90, 42, 21, 14, 7],
  waarnemend: [14, 14, 10, 5, 2],
  zonder_regisseur: [0, 0, 0, 0, 0],
  veiligheidsafspraken: [7, 7, 3, 1, 1],
};
const HOUDERS: Record<string, number[]> = {
  lokaal_team: [1, 2, 3],
  veiligheidsteam: [3, 4],
  zorg_en_veiligheidshuis: [4],
  gemeente: [5],
};
const SOORTEN = Object.keys(DAGEN) as ("evaluatie" | "journaal")[];
const DAG = 24 * 60 * 60 * 1000;
const DATUM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const dag = (moment: string) => Date.parse(DATUM.format(new Date(moment))) / DAG;

/** Each list of what waits too long, and its number: of the casussen where this person can act, and of no other. */
export async function controleerAandacht(kijk: Kijk, gekregen: Gekregen): Promise<string[]> {
  const geteld = await kijk.a.dashboard.aandacht({});
  const uit: string[] = [];
  for (const soort of SOORTEN) {
    const lijst = await kijk.a.casus.lijst({ aandacht: soort, aantal: 100 });
    gekregen.push({ waar: `aandacht ${soort}`, antwoord: lijst });
    const verwacht = kijk.r.casus.filter((c) => wacht(kijk, c.id, soort)).map((c) => c.casusnummer);
    const aantal = geteld.find((g) => g.soort === soort)?.aantal ?? 0;
    const nummers = lijst.rijen.map((x) => x.casusnummer);
    uit.push(...vergelijk(`aandacht ${soort}`, nummers, verwacht));
    uit.push(
      ...vergelijk(`aantal ${soort}`, [aantal, lijst.aantal], [verwacht.length, verwacht.length]),
    );
  }
  return uit;
}

function wacht(kijk: Kijk, casusId: string, soort: string): boolean {
  const { r, orakel, mensId } = kijk;
  const casus = r.casus.find((c) => c.id === casusId)!;
  const gronden = orakel.zie(casusId, mensId)?.gronden ?? new Set<string>();
  const regie = gronden.has("procesregie true") || gronden.has("procesregie false");
  const kijkt = soort === "veiligheidsafspraken" && isWaker(kijk, casusId, gronden);
  const houder = laatste(kijk, casusId, "procesregie");
  if (casus.afgesloten_op || !houder?.organisatie_id || !(regie || kijkt)) return false;
  const { niveau } = r.niveau_stap.filter((n) => n.casus_id === casusId).at(-1)!;
  const sinds = sindsVan(kijk, casusId, soort);
  return sinds !== null && dag(new Date().toISOString()) - sinds >= DAGEN[soort]![niveau - 1]!;
}

const laatste = ({ r }: Kijk, casusId: string, soort: string) =>
  r.regie_stap.filter((s) => s.casus_id === casusId && s.soort === soort).at(-1);

/** Watches safety now, themselves or by standing in; being asked is not yet watching. */
function isWaker(kijk: Kijk, casusId: string, gronden: ReadonlySet<string>): boolean {
  const { persoon_id: waker } = laatste(kijk, casusId, "zicht_op_veiligheid") ?? {};
  if (!waker || !gronden.has("zicht_op_veiligheid true")) return false;
  const nu = Date.now();
  const voor = kijk.r.vervanging.filter(
    (v) => v.vervanger_id === kijk.mensId && Date.parse(v.van) <= nu && Date.parse(v.tot) > nu,
  );
  return [kijk.mensId, ...voor.map((v) => v.vervangen_id)].includes(waker);
}

/** The day from which it counts; null when there is nothing to wait for. */
function sindsVan(kijk: Kijk, casusId: string, soort: string): number | null {
  const { r, orakel, mensId } = kijk;
  const van = <T extends { casus_id: string }>(rijen: T[]) =>
    rijen.filter((x) => x.casus_id === casusId);
  const houder = laatste(kijk, casusId, "procesregie")!;
  const niveau = van(r.niveau_stap).at(-1)!;
  const later = (...momenten: string[]) => Math.max(...momenten.map(dag));
  if (soort === "evaluatie") return dag(r.casus.find((c) => c.id === casusId)!.volgende_evaluatie!);
  if (soort === "journaal") return later(houder.sinds, ...van(r.journaal).map((j) => j.op));
  if (soort === "zonder_regisseur") return houder.persoon_id ? null : dag(houder.sinds);
  if (soort === "waarnemend") {
    const { soort: kind } = r.organisatie.find((o) => o.id === houder.organisatie_id)!;
    return HOUDERS[kind]?.includes(niveau.niveau) ? null : later(houder.sinds, niveau.sinds);
  }
  const dagen = van(r.veiligheidsafspraak)
    .filter((v) => orakel.magTekst(r.tekst.find((t) => t.id === v.tekst_id)!, mensId))
    .map((v) => dag(v.op) + v.controle_dagen);
  return dagen.length > 0 ? Math.min(...dagen) : null;
}

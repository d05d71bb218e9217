import { sql } from "drizzle-orm";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { signaleer } from "../../werker/signaleer.ts";
import { maakToeval } from "../wereld/toeval.ts";
import { wisselMensen } from "./mensen.ts";
import { type JaarRegio, mensenVan, TEGELIJK } from "./regio.ts";
import { type Boek, collega, doe, metSleutel, type Zaak } from "./spel.ts";
import { leesStand } from "./stand.ts";
import { doeZet } from "./zet.ts";

export type Opzet = { zaad: number; casussen: number; dagen: number };
/** What the year came to. */
export type Jaar = Boek & { signalen: number; open: number };

/** The hours (UTC) at which something happens: five in the day, and two at night. */
const UREN = [7, 9, 11, 13, 15, 21, 1];
const NACHT = new Set([21, 1]);
const BEGIN = Date.parse("2027-01-04T00:00:00Z");
const UUR = 3_600_000;
const DAG = 24 * UUR;

/** Plays a year: at each hour the casussen whose turn it is, side by side, and then the worker. `kijk` looks in between. */
export async function speelJaar(
  regio: JaarRegio,
  { zaad, casussen, dagen }: Opzet,
  kijk: (dag: number) => Promise<void>,
): Promise<Jaar> {
  const t = maakToeval(zaad);
  const jaar: Jaar = { daden: new Map(), weigeringen: new Map(), signalen: 0, open: 0 };
  const agenda = new Map<number, Zaak[]>();
  const plan = (wanneer: number, zaak: Zaak) =>
    agenda.set(wanneer, [...(agenda.get(wanneer) ?? []), zaak]);
  // Casussen are opened in the first two thirds, so that the last ones still have something happen to them.
  for (let nr = 0; nr < casussen; nr++)
    plan(plek(t.onder(Math.ceil((dagen * 2) / 3)), t), nieuweZaak(zaad, nr));
  for (let dag = 0; dag < dagen; dag++) {
    for (const [i, uur] of UREN.entries()) {
      const op = new Date(BEGIN + dag * DAG + uur * UUR + (NACHT.has(uur) && uur < 7 ? DAG : 0));
      await regio.zetKlok(op);
      if (i === 0) await wisselMensen(regio, jaar, t, op);
      const beurt = agenda.get(dag * UREN.length + i) ?? [];
      agenda.delete(dag * UREN.length + i);
      await naastElkaar(beurt, async (zaak) => {
        const over = await speelZaak(regio, jaar, zaak, op, 3 + Math.ceil(dagen / 9));
        if (over !== null) plan(plek(dag + over, zaak.t, dag * UREN.length + i), zaak);
      });
      jaar.signalen += await signaleer(regio.werker);
    }
    await kijk(dag);
  }
  return jaar;
}

const nieuweZaak = (zaad: number, nr: number): Zaak => ({
  casusId: "",
  t: maakToeval(zaad * 100_003 + nr + 1),
  heropend: false,
  gevraagd: false,
});

/** A turn on that day, after `na`: mostly in the day, now and then at night. */
function plek(dag: number, t: Zaak["t"], na = -1): number {
  const uur = t.kans(0.08) ? 5 + t.onder(2) : t.onder(5);
  return Math.max(na + 1, dag * UREN.length + uur);
}

/** A few at a time, each on a connection of its own, as people do. */
async function naastElkaar<T>(werk: readonly T[], doeEen: (deel: T) => Promise<void>) {
  const rij = [...werk];
  const baan = async () => {
    for (let deel = rij.shift(); deel !== undefined; deel = rij.shift()) await doeEen(deel);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, baan));
}

async function speelZaak(
  regio: JaarRegio,
  jaar: Jaar,
  zaak: Zaak,
  op: Date,
  tussen: number,
): Promise<number | null> {
  if (zaak.casusId === "") return open(regio, jaar, zaak);
  const s = await leesStand(regio.eigenaar, zaak.casusId);
  return doeZet({ regio, boek: jaar, zaak, t: zaak.t, s, op, tussen });
}

/** A new casus: at a lokaal team, one at a veiligheidsteam, and now and then by spoed. */
async function open(regio: JaarRegio, jaar: Jaar, zaak: Zaak): Promise<number> {
  const { t } = zaak;
  const soort = t.kans(0.85) ? "lokaal_team" : "veiligheidsteam";
  const bij = t.kies(regio.organisaties.filter((o) => o.soort === soort));
  const wie = t.kies(mensenVan(regio, bij.id, "coordinator", "professional"));
  const werkgebiedId = t.kies(bij.werkgebieden);
  const z = { regio, boek: jaar, s: null };
  let nummer: string | null = null;
  if (t.kans(0.06)) {
    const niveau = t.kies([4, 5] as const);
    const kan = regio.organisaties.filter(
      (o) =>
        o.id !== bij.id &&
        o.werkgebieden.includes(werkgebiedId) &&
        (niveau === 5 ? o.soort === "gemeente" : o.soort === "zorg_en_veiligheidshuis"),
    );
    await doe(z, "geopend bij spoed", wie, async (a) => {
      const uit = await a.spoed.open(
        metSleutel({
          niveau,
          naarOrganisatieId: t.kies(kan).id,
          reden: "Er is gedreigd met een wapen.",
          veiligheid: "De kinderen zijn bij familie.",
          telefoon: "099 000 10 99",
          wgsNoodzakelijk: true,
          werkgebiedId,
          aanduiding: "Huishouden Proef",
        }),
      );
      nummer = uit.casusnummer;
    });
  } else
    await doe(z, "geopend", wie, async (a) => {
      const niveau = soort === "lokaal_team" ? t.kies([2, 2, 3] as const) : 3;
      const zicht = collega({ regio, t }, bij.id) ?? wie;
      const uit = await a.casus.open(
        metSleutel({
          ...openInvoer(wie.id, werkgebiedId),
          niveau,
          zichtOpVeiligheidId: zicht.id,
          profielMotivering: "Tijdelijk.",
        }),
      );
      nummer = uit.casusnummer;
    });
  const [rij] = await regio.eigenaar.execute<{ id: string }>(
    sql`select id from casus where casusnummer = ${nummer}`,
  );
  zaak.casusId = rij!.id;
  jaar.open += 1;
  return t.onder(10);
}

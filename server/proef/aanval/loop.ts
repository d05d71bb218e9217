import { maakToeval } from "../wereld/toeval.ts";
import { maakOordeel } from "./oordeel.ts";
import { type Gekregen, stuur } from "./stuur.ts";
import { maakVerzoeken, PROCEDURES, type Verzoek } from "./verzoeken.ts";
import type { Aanvalswereld } from "./wereld.ts";

const TEGELIJK = 4;
const NERGENS = {
  casusnummer: "R-1999-0001",
  overdrachtId: "00000000-0000-4000-8000-000000000000",
};

/** What an attack came to: what leaked or could be told apart, and what was tried. */
export type Uitslag = {
  gevonden: string[];
  verzoeken: number;
  geslaagd: number;
  vergeleken: number;
  geraakt: Set<string>;
};

/** Sends `aantal` requests from this seed and judges each answer; with `tot` it stops at so many findings. */
export async function valAan(
  wereld: Aanvalswereld,
  zaad: number,
  aantal: number,
  tot = Number.POSITIVE_INFINITY,
): Promise<Uitslag> {
  const oordeel = maakOordeel(wereld);
  const rij = maakVerzoeken(wereld, maakToeval(zaad), aantal);
  const uit: Uitslag = {
    gevonden: [],
    verzoeken: 0,
    geslaagd: 0,
    vergeleken: 0,
    geraakt: new Set(),
  };
  const werk = async () => {
    for (let v = rij.shift(); v && uit.gevonden.length < tot; v = rij.shift()) {
      const gekregen = await stuur(v);
      const fout = [...oordeel.gelekt(v, gekregen), ...misplaatst(v, gekregen)];
      if (oordeel.bestaatNiet(v)) {
        uit.vergeleken++;
        fout.push(...verschil(gekregen, await stuur(alsNergens(v))));
      }
      uit.verzoeken++;
      if (gekregen.status === 200) uit.geslaagd++;
      uit.geraakt.add(v.soort === "procedure" ? v.naam : v.soort);
      if (fout.length > 0) uit.gevonden.push(beschrijf(v, gekregen, fout));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return uit;
}

/** No failure of ours, and nothing but a refusal for who is not logged in. */
function misplaatst(v: Verzoek, { status }: Gekregen): string[] {
  if (status >= 500) return [`status ${status}`];
  // Logging out is what anybody may do, also who is not logged in any more.
  const openbaar =
    v.soort === "procedure" &&
    (v.naam === "sessie.uitloggen" || PROCEDURES[v.naam]!._def.meta.soort === "publiek");
  return v.wie.mens === null && !openbaar && status < 400 ? ["antwoord zonder sessie"] : [];
}

function alsNergens(v: Verzoek): Verzoek {
  if (v.soort !== "procedure") return { ...v, pad: NERGENS.overdrachtId };
  const invoer = { ...v.invoer };
  for (const [veld, waarde] of Object.entries(NERGENS)) if (veld in invoer) invoer[veld] = waarde;
  return { ...v, invoer };
}

function verschil(een: Gekregen, ander: Gekregen): string[] {
  return (["status", "koppen", "lijf"] as const).filter((deel) => een[deel] !== ander[deel]);
}

function beschrijf(v: Verzoek, { status }: Gekregen, fout: string[]): string {
  const wat =
    v.soort === "procedure" ? `${v.naam} ${JSON.stringify(v.invoer)}` : `${v.soort} ${v.pad}`;
  return `#${v.nr} ${v.wie.naam}: ${wat.slice(0, 300)} → ${status}: ${fout.join(", ")}`;
}

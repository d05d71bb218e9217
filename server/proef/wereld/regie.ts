import { type CasusBouw, KAART } from "./bouw.ts";
import type { Mens } from "./mensen.ts";
import type { RegieStap } from "./vormen.ts";

export type Houder = { soort: string; volgnr: number; organisatieId: string };

/** Who has what: procesregie (at 1 or closed perhaps nobody), casusregie and zicht op veiligheid. Returns who holds now. */
export function bouwRegie(b: CasusBouw): Houder[] {
  const { t, r } = b;
  const zonder = (b.niveau === 1 || b.afgesloten) && t.kans(0.4);
  const houders: Houder[] = [];
  for (const soort of ["procesregie", "casusregie", "zicht_op_veiligheid"]) {
    if (soort !== "procesregie" && t.kans(0.2)) continue;
    const organisaties = t.trek(r.organisatie, t.kans(0.5) ? 2 : 1).map((o) => o.id);
    const [eerste, tweede] = organisaties;
    const stap = zetStap(b, { soort, volgnr: 1, organisatieId: eerste! }, "gestart", null);
    let houder: Houder = { soort, volgnr: 1, organisatieId: eerste! };
    if (tweede) {
      houder = { soort, volgnr: 2, organisatieId: tweede };
      const geaccepteerd = soort === "procesregie" && t.kans(0.5);
      zetStap(b, houder, geaccepteerd ? "geaccepteerd" : "aangewezen", stap);
    }
    if (soort === "procesregie" && zonder) zetNiemand(b, houder);
    else houders.push(houder);
  }
  return houders;
}

function zetStap(b: CasusBouw, h: Houder, aard: string, vorige: RegieStap | null): RegieStap {
  const mensen = b.werkers.filter((g) => g.organisatie_id === h.organisatieId);
  const persoon: Mens | null = b.t.kans(0.2) ? null : b.t.kies(mensen);
  const stap: RegieStap = {
    casus_id: b.casusId,
    soort: h.soort,
    volgnr: h.volgnr,
    organisatie_id: h.organisatieId,
    persoon_id: persoon?.id ?? null,
    sinds: b.op(-60 + 20 * h.volgnr),
    aard,
    vorig_sinds: vorige?.sinds ?? null,
    overdracht_id: aard === "geaccepteerd" ? b.t.uuid() : null,
    gebeurtenis_id: b.begin,
    kaartversie: KAART,
  };
  b.r.regie_stap.push(stap);
  return stap;
}

/** The last step of a casus that nobody holds: allowed at niveau 1, and when it is closed. */
function zetNiemand(b: CasusBouw, h: Houder): void {
  b.r.regie_stap.push({
    ...b.r.regie_stap.at(-1)!,
    volgnr: h.volgnr + 1,
    organisatie_id: null,
    persoon_id: null,
    sinds: b.op(-3),
    aard: "afgesloten",
    vorig_sinds: b.op(-60 + 20 * h.volgnr),
    overdracht_id: null,
  });
}

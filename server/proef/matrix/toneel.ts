import { sql } from "drizzle-orm";
import type { Databank } from "#db/databank";
import { herberekenToegang } from "#db/toegang";
import { bouwGebeurtenis, type CasusBouw, KAART } from "../wereld/bouw.ts";
import type { Bouw, Mens } from "../wereld/mensen.ts";
import { legeRijen, schrijfRijen } from "../wereld/rijen.ts";
import { maakToeval } from "../wereld/toeval.ts";
import { bouwAfsluiting, bouwInhoud, bouwMeedoen, bouwRegie } from "./meedoen.ts";
import { bouwOverdracht } from "./overdracht.ts";
import {
  type Niveau,
  type Plek,
  ROLLEN,
  type Rol,
  SOORT,
  type Spelers,
  type Toestand,
} from "./rollen.ts";

export type Combinatie = { readonly niveau: Niveau; readonly toestand: Toestand };

/** One casus in one state, with everybody whom the matrix asks; what a call names is in `doel`. */
export type Toneel = Combinatie & {
  readonly casusId: string;
  readonly spelers: Spelers;
  readonly sessies: Record<Rol, string>;
  readonly doel: {
    casusnummer: string;
    overdrachtId: string;
    organisatieId: string;
    itemId: string;
  };
};

const DAG = 24 * 60 * 60 * 1000;

/** The counters that each act keeps from there on. */
const TEL = sql`
  insert into regie_telling (organisatie_id, niveau, aantal)
  select r.organisatie_id, n.niveau, count(*) from casus c
    join regie_stap r on r.casus_id = c.id and r.soort = 'procesregie' and r.volgnr = 2
    join niveau_stap n on n.casus_id = c.id
   where c.afgesloten_op is null group by 1, 2`;

/** Writes the casussen of these combinations as the owner, access rows by the rule of the portal, and gives all rows. */
export async function maakToneel(eigenaar: Databank, combinaties: readonly Combinatie[]) {
  const nu = Date.now();
  const r = legeRijen();
  const t = maakToeval(1);
  const op = (dagen: number) => new Date(nu + Math.round(dagen * DAG)).toISOString();
  const bouw: Bouw = { wereld: 1, t, r, op };
  r.werkgebied.push({ id: t.uuid(), naam: "Proefgebied", gemeente: "Proef" });
  const perNiveau = new Map<Niveau, Spelers>();
  const toneel = combinaties.map((combinatie, i) => {
    const spelers = perNiveau.get(combinatie.niveau) ?? bouwSpelers(bouw, combinatie.niveau);
    perNiveau.set(combinatie.niveau, spelers);
    return bouwToneel(bouw, combinatie, spelers, i + 1);
  });
  await eigenaar.transaction(async (tx) => {
    await schrijfRijen(tx, r);
    for (const c of r.casus) await herberekenToegang(tx, c.id, new Date(c.laatst_gewijzigd_op));
    await tx.execute(TEL);
  });
  return { toneel, rijen: r };
}

function bouwSpelers({ r, t, op }: Bouw, niveau: Niveau): Spelers {
  const organisaties = new Map<Plek, string>();
  const organisatieVan = (plek: Plek): string => {
    const bekend = organisaties.get(plek);
    if (bekend) return bekend;
    const id = t.uuid();
    const naam = `Organisatie ${plek} ${niveau}`;
    const soort = SOORT[plek](niveau);
    r.organisatie.push({ id, naam, korte_naam: naam, soort, telefoon: "099 000 00 00" });
    r.organisatie_werkgebied.push({ organisatie_id: id, werkgebied_id: r.werkgebied[0]!.id });
    organisaties.set(plek, id);
    return id;
  };
  const spelers = Object.fromEntries(
    ROLLEN.map(({ rol, functie, plek }) => {
      const mens: Mens = {
        id: t.uuid(),
        organisatie_id: organisatieVan(plek),
        naam: `Speler ${rol} ${niveau}`,
        email: `${rol}.${niveau}@voorbeeldland.example`,
        telefoon: "099 000 00 01",
        functies: [functie],
        profiel: "B+",
      };
      r.gebruiker.push(mens);
      r.sessie.push({ id: t.uuid(), gebruiker_id: mens.id });
      return [rol, mens];
    }),
  ) as Spelers;
  r.vervanging.push({
    id: t.uuid(),
    vervangen_id: spelers.procesregisseur.id,
    vervanger_id: spelers.vervanger.id,
    van: op(-1),
    tot: op(5),
    ingesteld_door: spelers.coordinator_houder.id,
  });
  return spelers;
}

function bouwToneel(bouw: Bouw, c: Combinatie, spelers: Spelers, nr: number): Toneel {
  const { t, r, op } = bouw;
  const b: CasusBouw = {
    ...bouw,
    nr,
    casusId: t.uuid(),
    casusnummer: `R-2001-${String(nr).padStart(4, "0")}`,
    niveau: c.niveau,
    afgesloten: c.toestand === "afgesloten",
    begin: t.uuid(),
    werkers: [spelers.procesregisseur],
  };
  r.casus.push({
    id: b.casusId,
    casusnummer: b.casusnummer,
    werkgebied_id: r.werkgebied[0]!.id,
    grondslag: "wmo",
    geopend_op: op(-60),
    laatst_gewijzigd_op: op(-2),
    volgende_evaluatie: null,
    afgesloten_op: b.afgesloten ? op(-1) : null,
  });
  bouwGebeurtenis(b, b.begin, "casus_geopend", {});
  r.niveau_stap.push({
    casus_id: b.casusId,
    volgnr: 1,
    niveau: c.niveau,
    sinds: op(-60),
    aard: "gestart",
    vorig_sinds: null,
    gebeurtenis_id: b.begin,
    kaartversie: KAART,
  });
  const itemId = t.uuid();
  bouwInhoud(b, itemId);
  const eerder = bouwRegie(b, spelers, itemId);
  bouwMeedoen(b, spelers, eerder, itemId);
  if (b.afgesloten) bouwAfsluiting(b, spelers);
  const overdrachtId = bouwOverdracht(b, c.toestand, spelers) ?? eerder;
  const sessies = Object.fromEntries(
    ROLLEN.map(({ rol }) => [rol, r.sessie.find((s) => s.gebruiker_id === spelers[rol].id)!.id]),
  ) as Record<Rol, string>;
  const doel = {
    casusnummer: b.casusnummer,
    overdrachtId,
    organisatieId: spelers.ontvanger_persoon.organisatie_id,
    itemId,
  };
  return { ...c, casusId: b.casusId, spelers, sessies, doel };
}

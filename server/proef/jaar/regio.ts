import { sql } from "drizzle-orm";
import { type Databank, openDatabank } from "#db/databank";
import { maakProefDatabase } from "#db/proef-database";
import { gebruiker } from "#db/schema/gebruiker";
import { organisatie, organisatieWerkgebied, werkgebied } from "#db/schema/organisatie";
import { beginSessie } from "#db/sessie";
import { ORGANISATIES, WERKGEBIEDEN } from "#db/voorbeeldregio/organisaties";
import type { Functie, Niveau, OrganisatieSoort, Profiel } from "#regiekaart/begrippen";
import { type Aanroeper, alsNiemand } from "../proefregio.ts";

export type Mens = {
  id: string;
  organisatieId: string;
  functies: Functie[];
  profiel: Profiel | null;
  actief: boolean;
};
export type Organisatie = { id: string; soort: OrganisatieSoort; werkgebieden: string[] };

/** A region with people and without casussen, in a database of its own whose clock stands where it is put. */
export type JaarRegio = {
  db: Databank;
  werker: Databank;
  eigenaar: Databank;
  organisaties: Organisatie[];
  mensen: Mens[];
  werkgebieden: string[];
  als: (mens: Mens) => Promise<Aanroeper>;
  zetKlok: (op: Date) => Promise<void>;
  neemAan: (organisatieId: string, functies: Functie[], profiel: Profiel | null) => Promise<Mens>;
  sluit: () => Promise<void>;
};

/** Who works at an organisation at the start of the year. */
const BEZETTING: readonly [Functie, readonly (Profiel | null)[]][] = [
  ["coordinator", ["B+", "B+"]],
  ["professional", ["A", "B", "B", "B+", "B+"]],
  ["piket", ["B"]],
  ["manager", [null]],
];
/** How many acts run at the same moment. */
export const TEGELIJK = 4;

export async function maakJaarRegio(): Promise<JaarRegio> {
  const proef = await maakProefDatabase();
  const eigenaar = openDatabank(proef.eigenaarUrl, TEGELIJK);
  const db = openDatabank(proef.url, TEGELIJK);
  const werker = openDatabank(proef.werkerUrl, 1);
  const mensen: Mens[] = [];
  const neemAan: JaarRegio["neemAan"] = async (organisatieId, functies, profiel) => {
    const nummer = mensen.length + 1;
    const [rij] = await eigenaar
      .insert(gebruiker)
      .values({
        organisatieId,
        naam: `Mens ${nummer}`,
        email: `mens${nummer}@voorbeeldland.example`,
        telefoon: "099 000 00 00",
        functies,
        profiel,
      })
      .returning({ id: gebruiker.id });
    await eigenaar.execute(sql`insert into proef_aanstelling values (${rij!.id}::uuid, nu())`);
    const mens = { id: rij!.id, organisatieId, functies, profiel, actief: true };
    mensen.push(mens);
    return mens;
  };
  const zetKlok = await maakKlok(eigenaar);
  // Since when somebody works there; the portal has no need to know, the oracle of the berichten has.
  await eigenaar.execute(
    sql`create table proef_aanstelling (gebruiker_id uuid primary key, van timestamptz not null)`,
  );
  const { werkgebieden, organisaties } = await schrijfOrganisaties(eigenaar);
  for (const { id } of organisaties)
    for (const [functie, profielen] of BEZETTING)
      for (const profiel of profielen) await neemAan(id, [functie], profiel);
  const { id: gemeente } = organisaties.find((o) => o.soort === "gemeente")!;
  await neemAan(gemeente, ["fg"], null);
  return {
    db,
    werker,
    eigenaar,
    organisaties,
    mensen,
    werkgebieden,
    zetKlok,
    neemAan,
    als: async ({ id }) => alsNiemand(db, await beginSessie(db, id)),
    sluit: async () => {
      for (const pool of [db, werker, eigenaar]) await pool.$client.end();
      await proef.sluit();
    },
  };
}

async function schrijfOrganisaties(eigenaar: Databank) {
  const gebieden = await eigenaar
    .insert(werkgebied)
    .values([...WERKGEBIEDEN])
    .returning();
  const organisaties: Organisatie[] = [];
  for (const { sleutel: _, werkgebieden: namen, ...rij } of ORGANISATIES) {
    const [o] = await eigenaar.insert(organisatie).values(rij).returning();
    const hier = gebieden.filter((g) => (namen as readonly string[]).includes(g.naam));
    const werkgebieden = hier.map((g) => g.id);
    await eigenaar
      .insert(organisatieWerkgebied)
      .values(werkgebieden.map((werkgebiedId) => ({ organisatieId: o!.id, werkgebiedId })));
    organisaties.push({ id: o!.id, soort: rij.soort, werkgebieden });
  }
  return { werkgebieden: gebieden.map((g) => g.id), organisaties };
}

/** Not replaced at each moment: the server would plan everything anew (measured in the demo region: twice the time). */
async function maakKlok(eigenaar: Databank): Promise<JaarRegio["zetKlok"]> {
  await eigenaar.execute(sql`create table proef_klok (op timestamptz not null)`);
  await eigenaar.execute(sql`insert into proef_klok values ('2027-01-01')`);
  await eigenaar.execute(sql`grant select on proef_klok to regie_app, regie_werker`);
  await eigenaar.execute(
    sql`create or replace function nu() returns timestamptz language sql stable as $$ select op from proef_klok $$`,
  );
  return async (op) => {
    await eigenaar.execute(sql`update proef_klok set op = ${op.toISOString()}::timestamptz`);
  };
}

/** Active people at an organisation with this functie. */
export const mensenVan = (
  { mensen }: JaarRegio,
  organisatieId: string,
  ...functies: Functie[]
): Mens[] =>
  mensen.filter(
    (m) =>
      m.actief && m.organisatieId === organisatieId && m.functies.some((f) => functies.includes(f)),
  );

/** What the card lets hold procesregie, written down once more. */
export const MAG_HOUDEN: Record<Niveau, readonly OrganisatieSoort[]> = {
  1: ["lokaal_team"],
  2: ["lokaal_team"],
  3: ["lokaal_team", "veiligheidsteam"],
  4: ["veiligheidsteam", "zorg_en_veiligheidshuis"],
  5: ["gemeente"],
};

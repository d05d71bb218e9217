import { createHash, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Categorie, Grondslag, Verstrekkingsvoorwaarde } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";
import { tekst, tekstOrganisatie } from "./schema/tekst.ts";
import { toegang } from "./schema/toegang.ts";

/** Years that an item is kept, per legal ground: Wmo art. 5.3.4 15, Jeugdwet art. 7.3.8 20, WGS 5; others 15 (regionale invulling). */
export const BEWAARJAREN: Record<Grondslag, number> = {
  wmo: 15,
  jeugdwet: 20,
  wgs: 5,
  wvggz: 15,
  gemeentewet: 15,
  toestemming: 15,
};

export type NieuweTekst = {
  casusId: string;
  soort: string;
  inhoud: string;
  grondslag: Grondslag;
  categorie?: Categorie;
  voorwaarde?: Verstrekkingsvoorwaarde;
  bronOrganisatieId: string;
  gebruikerId: string;
  op: Date;
};

/** What history keeps of a text. */
export type Tekstverwijzing = { id: string; sha256: string };

/** Records free text about people once; history refers to it by id and hash. */
export async function schrijfTekst(tx: Transactie, t: NieuweTekst): Promise<Tekstverwijzing> {
  const [geschreven] = await schrijfTeksten(tx, [t]);
  return geschreven!;
}

/** The same for several texts of one act, in one statement; in the order in which they were given. */
export async function schrijfTeksten(tx: Transactie, teksten: NieuweTekst[]) {
  const rijen = teksten.map((t) => ({
    id: randomUUID(),
    casusId: t.casusId,
    soort: t.soort,
    inhoud: t.inhoud,
    sha256: createHash("sha256").update(t.inhoud).digest("hex"),
    bronOrganisatieId: t.bronOrganisatieId,
    opgesteldDoor: t.gebruikerId,
    opgesteldOp: t.op,
    categorie: t.categorie ?? ("algemeen" as const),
    grondslag: t.grondslag,
    voorwaarde: t.voorwaarde ?? ("geen" as const),
    bewarenTot: sql`(${t.op.toISOString()}::timestamptz + make_interval(years => ${BEWAARJAREN[t.grondslag]}))::date`,
  }));
  if (rijen.length > 0) await tx.insert(tekst).values(rijen);
  for (const [i, t] of teksten.entries())
    if (t.voorwaarde === "instemming_nodig") await onthoudWieErbijWas(tx, rijen[i]!.id, t);
  return rijen.map(({ id, sha256 }): Tekstverwijzing => ({ id, sha256 }));
}

async function onthoudWieErbijWas(tx: Transactie, tekstId: string, t: NieuweTekst) {
  const rijen = await tx.execute<{ organisatie_id: string }>(sql`
    select distinct coalesce(t.organisatie_id, g.organisatie_id) as organisatie_id
      from ${toegang} t left join gebruiker g on g.id = t.gebruiker_id
     where ${eq(sql`t.casus_id`, t.casusId)} and t.zicht >= 'lezen' and t.grond <> 'noodtoegang'
       and t.van <= nu() and (t.tot is null or t.tot > nu())`);
  const organisaties = new Set([t.bronOrganisatieId, ...rijen.map((r) => r.organisatie_id)]);
  await tx.insert(tekstOrganisatie).values(
    [...organisaties].map((organisatieId) => ({
      tekstId,
      organisatieId,
      casusId: t.casusId,
      sinds: t.op,
    })),
  );
}

/** Sight on one item: with `instemming_nodig` only its bron and the organisations that were there when it was recorded. */
export const magTekstZien = sql`(${tekst.voorwaarde} = 'geen' or ${tekst.bronOrganisatieId} = mijn_organisatie() or exists (
  select 1 from ${tekstOrganisatie} o where o.tekst_id = ${tekst.id} and o.organisatie_id = mijn_organisatie()))`;

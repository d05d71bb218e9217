import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Niveau, Profiel, RegieSoort } from "#regiekaart/begrippen";
import type { CasusFeiten, OverdrachtFeiten } from "#regiekaart/overdracht-feiten";
import type { RegieFeit } from "#regiekaart/regie";
import type { ToegangFeiten } from "#regiekaart/toegang-feiten";
import { leesAfsluiting } from "./afsluiting.ts";
import { leesGeconsulteerden } from "./consult.ts";
import type { Transactie } from "./databank.ts";
import { betrokkenheid, casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { niveauStap, regieStap } from "./schema/geschiedenis.ts";
import { leesrecht } from "./schema/leesrecht.ts";
import { noodtoegang } from "./schema/noodtoegang.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdracht } from "./schema/overdracht.ts";
import { leesSchuldigen } from "./spoed.ts";
import { leesVoorgelegdAan } from "./voorlegging.ts";
import { leesGevraagden } from "./zicht-vraag.ts";

export type RegieNu = RegieFeit & { sinds: Date };
export type OpenOverdracht = OverdrachtFeiten & {
  niveauNaar: Niveau;
  termijnOp: Date;
  klokVanaf: Date | null;
  klokStilSinds: Date | null;
  ontvangenOp: Date | null;
  herinnerdOp: Date | null;
  triage: boolean;
  sinds: Date;
};

/** All that the pure rules need to know of one casus, at this moment. */
export type Feiten = ToegangFeiten &
  Omit<CasusFeiten, "openOverdracht"> & {
    betrokken: { id: string; duoPartner: boolean; profiel: Profiel | null }[];
    casusId: string;
    casusnummer: string;
    grondslag: (typeof casus.$inferSelect)["grondslag"];
    niveauVolgnr: number;
    regie: Record<RegieSoort, RegieNu | null>;
    openOverdracht: OpenOverdracht[];
  };

/** Reads the facts of a casus; in an act after the lock, so that they cannot change until the commit. */
export async function leesFeiten(tx: Transactie, casusId: string): Promise<Feiten> {
  // Sent together: the driver pipelines them over the transaction's one connection.
  const [kop, gesloten, niveau, regie, rechten, open] = await Promise.all([
    tx.query.casus.findFirst({ where: eq(casus.id, casusId) }),
    leesAfsluiting(tx, casusId),
    leesNiveau(tx, casusId),
    leesRegie(tx, casusId),
    leesRechten(tx, casusId),
    leesOpenOverdrachten(tx, casusId),
  ]);
  if (!kop) throw new Error("leesFeiten: the casus is not visible in this transaction");
  return {
    casusId,
    casusnummer: kop.casusnummer,
    werkgebiedId: kop.werkgebiedId,
    grondslag: kop.grondslag,
    afgesloten: kop.afgeslotenOp !== null,
    afsluiting:
      kop.afgeslotenOp && gesloten
        ? { doorOrganisatieId: gesloten.organisatieId, op: gesloten.op }
        : null,
    sinds: kop.geopendOp,
    niveau: niveau.niveau as Niveau,
    niveauVolgnr: niveau.volgnr,
    naSpoed: niveau.spoed,
    regie,
    duoPartners: rechten.betrokken.filter((b) => b.duoPartner),
    openOverdracht: open,
    ontvangers: open.map((o) => ({
      organisatieId: o.naarOrganisatieId,
      persoonId: o.naarPersoonId,
      spoed: o.spoed,
      triage: o.triage,
      sinds: o.sinds,
    })),
    ...rechten,
  };
}

async function leesNiveau(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({ niveau: niveauStap.niveau, volgnr: niveauStap.volgnr, spoed: niveauStap.spoed })
    .from(niveauStap)
    .where(eq(niveauStap.casusId, casusId))
    .orderBy(desc(niveauStap.volgnr))
    .limit(1);
  if (!rij) throw new Error("leesFeiten: the casus has no niveau");
  return rij;
}

async function leesRegie(tx: Transactie, casusId: string) {
  const rijen = await tx
    .selectDistinctOn([regieStap.soort], {
      soort: regieStap.soort,
      organisatieId: regieStap.organisatieId,
      organisatieSoort: organisatie.soort,
      persoonId: regieStap.persoonId,
      sindsStap: sql<number>`houdt_sinds_stap(${regieStap.casusId}, ${regieStap.soort})`,
      sinds: regieStap.sinds,
    })
    .from(regieStap)
    .leftJoin(organisatie, eq(organisatie.id, regieStap.organisatieId))
    .where(eq(regieStap.casusId, casusId))
    .orderBy(asc(regieStap.soort), desc(regieStap.volgnr));
  const regie: Record<RegieSoort, RegieNu | null> = {
    procesregie: null,
    casusregie: null,
    zicht_op_veiligheid: null,
  };
  for (const { soort, organisatieId, organisatieSoort, ...rest } of rijen)
    if (organisatieId && organisatieSoort)
      regie[soort] = { organisatieId, organisatieSoort, ...rest };
  return regie;
}

async function leesOpenOverdrachten(tx: Transactie, casusId: string): Promise<OpenOverdracht[]> {
  const rijen = await tx
    .select({ overdracht, naarSoort: organisatie.soort })
    .from(overdracht)
    .innerJoin(organisatie, eq(organisatie.id, overdracht.naarOrganisatieId))
    .where(and(eq(overdracht.casusId, casusId), isNull(overdracht.afgehandeldOp)))
    .orderBy(overdracht.voorgesteldOp);
  return rijen.map(({ overdracht: o, naarSoort }) => ({
    ...o,
    naarSoort,
    niveauVan: o.niveauVan as Niveau,
    niveauNaar: o.niveauNaar as Niveau,
    triage: o.triageVrijOp !== null,
    sinds: o.voorgesteldOp,
  }));
}

async function leesRechten(tx: Transactie, casusId: string) {
  const loopt = (tot: typeof betrokkenheid.tot | typeof leesrecht.tot) =>
    or(isNull(tot), gt(tot, sql`nu()`));
  const betrokkenen = tx
    .select({
      id: betrokkenheid.id,
      gebruikerId: betrokkenheid.gebruikerId,
      duoPartner: betrokkenheid.duoPartner,
      profiel: gebruiker.profiel,
      organisatieId: gebruiker.organisatieId,
      organisatieSoort: organisatie.soort,
      zicht: betrokkenheid.zicht,
      van: betrokkenheid.van,
      tot: betrokkenheid.tot,
      afwijking: betrokkenheid.afwijking,
    })
    .from(betrokkenheid)
    .innerJoin(gebruiker, eq(gebruiker.id, betrokkenheid.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(and(eq(betrokkenheid.casusId, casusId), loopt(betrokkenheid.tot)));
  const leesrechten = tx
    .select()
    .from(leesrecht)
    .where(and(eq(leesrecht.casusId, casusId), loopt(leesrecht.tot)));
  const noodtoegangen = tx
    .select({
      gebruikerId: noodtoegang.gebruikerId,
      organisatieId: gebruiker.organisatieId,
      van: noodtoegang.van,
      tot: noodtoegang.tot,
    })
    .from(noodtoegang)
    .innerJoin(gebruiker, eq(gebruiker.id, noodtoegang.gebruikerId))
    .where(and(eq(noodtoegang.casusId, casusId), gt(noodtoegang.tot, sql`nu()`)));
  const [betrokken, gevraagd, rechten, nood, voorgelegd, consulten, schuldig] = await Promise.all([
    betrokkenen,
    leesGevraagden(tx, casusId),
    leesrechten,
    noodtoegangen,
    leesVoorgelegdAan(tx, casusId),
    leesGeconsulteerden(tx, casusId),
    leesSchuldigen(tx, casusId),
  ]);
  return {
    betrokken,
    gevraagd,
    leesrechten: rechten.flatMap((r) =>
      r.gebruikerId && r.tot
        ? [{ gebruikerId: r.gebruikerId, organisatieId: r.organisatieId, van: r.van, tot: r.tot }]
        : [],
    ),
    standrechten: [
      ...rechten
        .filter((r) => r.gebruikerId === null)
        .map(({ organisatieId, van, tot }) => ({ organisatieId, van, tot })),
      ...schuldig,
    ],
    noodtoegangen: nood,
    voorgelegd,
    consulten,
  };
}

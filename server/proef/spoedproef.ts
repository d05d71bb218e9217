import { sql } from "drizzle-orm";
import { metSleutel, openCasus } from "./nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "./proefregio.ts";

type Invoer = Parameters<Aanroeper["spoed"]["start"]>[0];
export const SPOEDFORMULIER = {
  niveau: 4 as const,
  reden: "Er is vannacht met een wapen gedreigd.",
  veiligheid: "De kinderen zijn bij oma.",
  telefoon: "099 000 10 10",
};

/**
 * A region, a professional of a lokaal team in it, and whom a spoed goes to (ids of organisations, `ikId` of noord). Close
 * its regio.
 */
export async function maakSpoedproef() {
  const regio = await maakProefregio();
  const noord = await regio.als("professional1.noord");
  const { ikId, werkgebieden } = await noord.casus.bereidVoor({});
  const rvt = (await regio.persoon("piket.rvt-oost")).organisatieId;
  return {
    regio,
    noord,
    werkgebiedId: werkgebieden[0]!.id,
    ikId,
    rvt,
    zvh: (await regio.persoon("piket.zvh")).organisatieId,
    gemeente: (await regio.persoon("coordinator.gemeente-voorbeelddam")).organisatieId,
    /** A new casus at niveau 2 in which nothing is urgent yet. */
    nieuw: async () => {
      const casusnummer = await openCasus(noord);
      return {
        casusnummer,
        /** By noord, to niveau 4, at the veiligheidsteam, unless said otherwise. */
        start: (anders: Partial<Invoer> = {}, wie = noord) =>
          wie.spoed.start(
            metSleutel({ ...SPOEDFORMULIER, casusnummer, naarOrganisatieId: rvt, ...anders }),
          ),
        stappen: () => stappenVan(regio, casusnummer),
        openTaken: () => openTakenVan(regio, casusnummer),
      };
    },
  };
}

export type Spoedproef = Awaited<ReturnType<typeof maakSpoedproef>>;
export type Spoedcasus = Awaited<ReturnType<Spoedproef["nieuw"]>>;

/** The steps of niveau and procesregie, in order, as Postgres holds them. */
export async function stappenVan({ eigenaar }: Proefregio, nr: string) {
  const niveau = await eigenaar.execute<{ niveau: number; spoed: boolean; aard: string }>(
    sql`select niveau, spoed, n.aard from niveau_stap n join casus c on c.id = n.casus_id where casusnummer = ${nr} order by volgnr`,
  );
  const regie = await eigenaar.execute<{ organisatie: string; aard: string }>(
    sql`select r.organisatie_id as organisatie, r.aard from regie_stap r join casus c on c.id = r.casus_id
         where casusnummer = ${nr} and r.soort = 'procesregie' order by volgnr`,
  );
  return { niveau: [...niveau], regie: [...regie] };
}

export async function openTakenVan({ eigenaar }: Proefregio, nr: string): Promise<string[]> {
  const rijen = await eigenaar.execute<{ soort: string }>(
    sql`select t.soort from spoed_taak t join casus c on c.id = t.casus_id where casusnummer = ${nr} and afgerond_op is null order by t.soort`,
  );
  return rijen.map((r) => r.soort);
}

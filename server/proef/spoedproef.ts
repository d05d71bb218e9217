import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { type Aanroeper, maakProefregio, type Proefregio } from "./proefregio.ts";

type Invoer = Parameters<Aanroeper["spoed"]["start"]>[0];
export const SPOEDFORMULIER = {
  niveau: 4 as const,
  reden: "Er is vannacht met een wapen gedreigd.",
  veiligheid: "De kinderen zijn bij oma.",
  telefoon: "099 000 10 10",
};

/** A region, a professional of a lokaal team in it, and whom a spoed goes to. */
export type Spoedproef = {
  readonly regio: Proefregio;
  readonly noord: Aanroeper;
  readonly werkgebiedId: string;
  /** Of noord. */
  readonly ikId: string;
  /** Ids of organisations. */
  readonly rvt: string;
  readonly zvh: string;
  readonly gemeente: string;
  /** A new casus at niveau 2; returns its number. */
  readonly open: () => Promise<string>;
  /** Spoed on a casus: by noord, to niveau 4, at the veiligheidsteam, unless said otherwise. */
  readonly start: (
    casusnummer: string,
    anders?: Partial<Invoer>,
    wie?: Aanroeper,
  ) => ReturnType<Aanroeper["spoed"]["start"]>;
};

export async function maakSpoedproef(): Promise<Spoedproef> {
  const regio = await maakProefregio();
  const noord = await regio.als("professional1.noord");
  const { ikId, werkgebieden } = await noord.casus.bereidVoor({});
  const werkgebiedId = werkgebieden[0]!.id;
  const rvt = (await regio.persoon("piket.rvt-oost")).organisatieId;
  return {
    regio,
    noord,
    werkgebiedId,
    ikId,
    rvt,
    zvh: (await regio.persoon("piket.zvh")).organisatieId,
    gemeente: (await regio.persoon("coordinator.gemeente-voorbeelddam")).organisatieId,
    open: async () => {
      const invoer = { ...openInvoer(ikId, werkgebiedId), sleutel: randomUUID() };
      return (await noord.casus.open(invoer)).casusnummer!;
    },
    start: (casusnummer, anders = {}, wie = noord) =>
      wie.spoed.start({
        ...SPOEDFORMULIER,
        casusnummer,
        sleutel: randomUUID(),
        naarOrganisatieId: rvt,
        ...anders,
      }),
  };
}

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

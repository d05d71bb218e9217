import { sql } from "drizzle-orm";
import { type Databank, openDatabank } from "#db/databank";
import { maakProefDatabase, type ProefDatabase } from "#db/proef-database";
import { beginSessie } from "#db/sessie";
import { DEMO_DOMEIN } from "#db/voorbeeldregio/accounts";
import { maakAanroeper } from "../kern/trpc.ts";
import { appRouter } from "../router.ts";

const aanroeperVan = maakAanroeper(appRouter);
export type Aanroeper = ReturnType<typeof aanroeperVan>;

export type Persoon = { id: string; organisatieId: string; naam: string };

/** The seeded demo region in a database of its own, with callers for the people in it. */
export type Proefregio = {
  readonly proef: ProefDatabase;
  /** As regie_app: what the portal serves with. */
  readonly db: Databank;
  /** As regie_eigenaar: row level security does not apply. */
  readonly eigenaar: Databank;
  /** A caller for who has this address before the @; `op` replaces the database that it reads through. */
  readonly als: (adres: string, op?: Databank) => Promise<Aanroeper>;
  /** A fresh session of this person. */
  readonly sessieVan: (adres: string) => Promise<string>;
  readonly persoon: (adres: string) => Promise<Persoon>;
  readonly casusVan: (huishouden: string) => Promise<{ id: string; casusnummer: string }>;
  readonly sluit: () => Promise<void>;
};

/** Makes one; close it in `afterAll`. */
export async function maakProefregio(): Promise<Proefregio> {
  const proef = await maakProefDatabase({ gezaaid: true });
  const db = openDatabank(proef.url, 4);
  const eigenaar = openDatabank(proef.eigenaarUrl, 2);
  const persoon = async (adres: string) => {
    const [rij] = await eigenaar.execute<Persoon>(
      sql`select id, organisatie_id as "organisatieId", naam from gebruiker where email = ${`${adres}@${DEMO_DOMEIN}`}`,
    );
    if (!rij) throw new Error(`nobody in the demo region has the address ${adres}`);
    return rij;
  };
  const sessieVan = async (adres: string) => beginSessie(eigenaar, (await persoon(adres)).id);
  return {
    proef,
    db,
    eigenaar,
    persoon,
    sessieVan,
    als: async (adres, op = db) =>
      aanroeperVan({ db: op, sessieId: await sessieVan(adres), herkomst: null }),
    casusVan: async (huishouden) => {
      const [rij] = await eigenaar.execute<{ id: string; casusnummer: string }>(
        sql`select c.id, c.casusnummer from casus c join huishouden h on h.casus_id = c.id where h.aanduiding = ${huishouden}`,
      );
      if (!rij) throw new Error(`the demo region has no ${huishouden}`);
      return rij;
    },
    sluit: async () => {
      await db.$client.end();
      await eigenaar.$client.end();
      await proef.sluit();
    },
  };
}

/** A caller without a session, or with one that was never given. */
export function alsNiemand(db: Databank, sessieId: string | null = null): Aanroeper {
  return aanroeperVan({ db, sessieId, herkomst: null });
}

import { createHash, randomUUID } from "node:crypto";
import postgres from "postgres";
import { adresVan } from "./bezoek.ts";

type Stap = { volgnr: number; aard: string; organisatie: string; persoon: string | null };
type NiveauStap = { volgnr: number; niveau: number; aard: string; overdracht: boolean };

/** The database as its owner sees it: what became of an act, apart from what any screen says. Close it after use. */
export function openDatabank() {
  const sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 2, onnotice: () => {} });

  return {
    sluit: () => sql.end(),

    /** Casussen with which neither this person nor their organisation has to do, with words that stand in those only. */
    vanAnderen: async (wie: string) => {
      const casussen = await sql<{ id: string | null; casusId: string; nr: string }[]>`
        select (select o.id from overdracht o where o.casus_id = c.id limit 1) as id, c.id as "casusId", c.casusnummer as nr
          from casus c join gebruiker ik on ik.email = ${adresVan(wie)}
         where not exists (select 1 from toegang t left join gebruiker g on g.id = t.gebruiker_id
                            where t.casus_id = c.id and coalesce(t.organisatie_id, g.organisatie_id) = ik.organisatie_id)
           and not exists (select 1 from bericht b join gebruiker g on g.id = b.ontvanger_id
                            where b.casus_id = c.id and g.organisatie_id = ik.organisatie_id)
         order by c.casusnummer`;
      const ids = casussen.map((c) => c.casusId);
      const woorden = await sql<{ woord: string }[]>`
        with woord as (
          select casus_id, aanduiding as woord from huishouden union select casus_id, naam from huishoudlid
          union select casus_id, left(inhoud, 60) from tekst union select id, casusnummer from casus
          union select casus_id, veilig_contact from huishoudlid union select casus_id, straat from huishouden_adres)
        select woord from woord where length(woord) > 8 group by woord
        having count(distinct casus_id) = 1 and (array_agg(casus_id))[1] = any (${ids}::uuid[])`;
      return { casussen, woorden: woorden.map((w) => w.woord) };
    },

    /** A token with which this person may choose a password. */
    maakInloglink: async (wie: string): Promise<string> => {
      const token = randomUUID();
      const hash = createHash("sha256").update(token).digest("hex");
      await sql`insert into inloglink (token_hash, gebruiker_id, verloopt_op)
        select ${hash}, id, nu() + interval '1 hour' from gebruiker where email = ${adresVan(wie)}`;
      return token;
    },

    aantalMensen: async (): Promise<number> => {
      const [rij] = await sql<{ aantal: number }[]>`select count(*)::int as aantal from gebruiker`;
      return rij!.aantal;
    },

    /** The steps of one kind of regie, oldest first. */
    regieStappen: (casusnummer: string, soort: string): Promise<Stap[]> =>
      sql<Stap[]>`
      select r.volgnr, r.aard, o.naam as organisatie, g.naam as persoon
        from regie_stap r join casus c on c.id = r.casus_id
        left join organisatie o on o.id = r.organisatie_id
        left join gebruiker g on g.id = r.persoon_id
       where c.casusnummer = ${casusnummer} and r.soort = ${soort} order by r.volgnr`.then((r) => [
        ...r,
      ]),

    niveauStappen: (casusnummer: string): Promise<NiveauStap[]> =>
      sql<NiveauStap[]>`
      select n.volgnr, n.niveau, n.aard, n.overdracht_id is not null as overdracht
        from niveau_stap n join casus c on c.id = n.casus_id
       where c.casusnummer = ${casusnummer} order by n.volgnr`.then((r) => [...r]),

    /** What was told to whom about a casus, oldest first. */
    berichten: async (casusnummer: string): Promise<string[]> => {
      const rijen = await sql<{ wie: string; soort: string }[]>`
        select split_part(g.email, '@', 1) as wie, b.soort
          from bericht b join gebruiker g on g.id = b.ontvanger_id
         where b.casusnummer = ${casusnummer} order by b.op, g.email, b.soort`;
      return rijen.map((b) => `${b.soort} → ${b.wie}`);
    },

    overdrachten: async (casusnummer: string): Promise<string[]> => {
      const rijen = await sql<{ status: string }[]>`
        select o.status from overdracht o join casus c on c.id = o.casus_id
         where c.casusnummer = ${casusnummer} order by o.voorgesteld_op`;
      return rijen.map((r) => r.status);
    },

    telCasussen: async (aanduiding: string): Promise<number> => {
      const [rij] = await sql<{ aantal: number }[]>`
        select count(*)::int as aantal from huishouden where aanduiding = ${aanduiding}`;
      return rij!.aantal;
    },

    telBeoordelingen: async (casusnummer: string): Promise<number> => {
      const [rij] = await sql<{ aantal: number }[]>`
        select count(*)::int as aantal from beoordeling b join casus c on c.id = b.casus_id
         where c.casusnummer = ${casusnummer}`;
      return rij!.aantal;
    },

    /** From now on the database fails on whatever is written about this casus, a look included. Gives how to end that. */
    laatStruikelen: async (casusnummer: string, melding: string) => {
      const [{ id }] = await sql<[{ id: string }]>`
        select id from casus where casusnummer = ${casusnummer}`;
      const naam = `struikel_${casusnummer.replaceAll("-", "_").toLowerCase()}`;
      // Unsafe, as a definition takes no parameters; all in it comes from the test.
      await sql.unsafe(`create function ${naam}() returns trigger language plpgsql as
        $$ begin raise exception '${melding}'; end $$`);
      const tabellen = ["inzage", "tekst"];
      for (const tabel of tabellen)
        await sql.unsafe(`create trigger ${naam} before insert on ${tabel} for each row
          when (new.casus_id = '${id}') execute function ${naam}()`);
      // One table at a time: who waits for two together can end up waiting for an act that waits for them.
      return async () => {
        for (const tabel of tabellen) await sql`drop trigger ${sql(naam)} on ${sql(tabel)}`;
        await sql`drop function ${sql(naam)}()`;
      };
    },

    /** So many failures to log in, just now. */
    misluktInloggen: (wie: string, aantal: number) => sql`
      insert into inlogpoging (adres_hash, gelukt)
      select encode(sha256(convert_to(${wie}, 'UTF8')), 'hex'), false from generate_series(1, ${aantal}::int)`,

    /** Ends every session of somebody, as an administrator would. */
    trekSessiesIn: (wie: string) => sql`
      update sessie set ingetrokken_op = now() where ingetrokken_op is null and gebruiker_id =
        (select id from gebruiker where email = ${adresVan(wie)})`,
  };
}

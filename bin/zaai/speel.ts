import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Databank } from "#db/databank";
import { beginSessie } from "#db/sessie";
import { MENSEN } from "#db/voorbeeldregio/mensen";
import type { Niveau } from "#regiekaart/begrippen";
import { doeStap } from "./daden.ts";
import type { ZetKlok } from "./klok.ts";
import { openCasus } from "./open-casus.ts";
import { dagVanaf, type GeplandeDaad } from "./plan.ts";
import type { Adresboek } from "./schrijf-mensen.ts";
import { maakRegioAanroeper, type Stand } from "./situatie.ts";

/** What was opened and proposed so far, by household: later acts name the casus and its last overdracht. */
type Bekend = Map<string, { casusnummer: string; overdrachtId: string | null }>;

/** Plays acts one by one, each as the person of the script, through the procedures that the screens use. */
export function maakSpeler(db: Databank, adresboek: Adresboek, vandaag: string) {
  const bekend: Bekend = new Map();
  return async ({ casus, stap, nummer, moment }: GeplandeDaad, zetKlok: ZetKlok): Promise<void> => {
    await zetKlok(moment);
    const { door } = stap ?? casus.open;
    const sessieId = await beginSessie(db, adresboek.persoon(door));
    const aanroeper = maakRegioAanroeper({ db, sessieId, herkomst: null });
    const eerder = bekend.get(casus.huishouden);
    try {
      const stand = eerder && (await leesStand(db, eerder));
      const uitkomst =
        stap && stand
          ? await doeStap(
              { aanroeper, adresboek, nummer, vandaag, dag: moment.slice(0, 10), stand },
              stap,
            )
          : await openCasus(aanroeper, adresboek, casus);
      // Who gives advice is not told of which casus it is.
      const casusnummer = eerder?.casusnummer ?? uitkomst.casusnummer!;
      if (stap?.daad !== "vraagZicht") await laatAccepteren(db, casusnummer);
      // What a commit would check, at the end of each act instead of at the end of all.
      await db.execute(sql`set constraints all immediate`);
      await db.execute(sql`set constraints all deferred`);
      bekend.set(casus.huishouden, {
        casusnummer,
        overdrachtId: uitkomst.overdrachtId ?? eerder?.overdrachtId ?? null,
      });
    } catch (fout) {
      const wat = stap ? `${stap.daad} op dag ${stap.dag}` : "open";
      throw new Error(`${casus.huishouden}: ${door}, ${wat}`, { cause: fout });
    }
  };
}

/** Who was named to watch safety in another act accepts it at once. */
async function laatAccepteren(db: Databank, casusnummer: string): Promise<void> {
  const vragen = await db.execute<{ vraagId: string; persoonId: string }>(sql`
    select z.id as "vraagId", z.persoon_id as "persoonId" from zicht_vraag z join casus c on c.id = z.casus_id
     where c.casusnummer = ${casusnummer} and z.antwoord is null`);
  for (const { vraagId, persoonId } of vragen) {
    const sessieId = await beginSessie(db, persoonId);
    await maakRegioAanroeper({ db, sessieId, herkomst: null }).zichtOpVeiligheid.antwoord({
      casusnummer,
      sleutel: randomUUID(),
      vraagId,
      antwoord: "geaccepteerd",
    });
  }
}

/** The niveau stap that a form would start from. */
async function leesStand(
  db: Databank,
  eerder: { casusnummer: string; overdrachtId: string | null },
): Promise<Stand> {
  const [rij] = await db.execute<{ niveau: Niveau; niveauVolgnr: number }>(sql`
    select n.niveau, n.volgnr as "niveauVolgnr" from niveau_stap n join casus c on c.id = n.casus_id
     where c.casusnummer = ${eerder.casusnummer} order by n.volgnr desc limit 1`);
  return { ...eerder, ...rij! };
}

/** Everybody reads their berichten, at the moment where the clock stands. */
export async function leesAlles(db: Databank, adresboek: Adresboek): Promise<void> {
  for (const { adres } of MENSEN) {
    const sessieId = await beginSessie(db, adresboek.persoon(adres));
    await maakRegioAanroeper({ db, sessieId, herkomst: null }).bericht.gelezen({ ids: "alle" });
  }
}

/** Every organisation with somebody on piket has a dienst that has begun, at any hour of the first day, kept by its coordinator. */
export async function zetPiketNeer(
  db: Databank,
  adresboek: Adresboek,
  vandaag: string,
): Promise<void> {
  for (const { adres, organisatie, functies } of MENSEN) {
    if (!functies.includes("piket")) continue;
    const sessieId = await beginSessie(db, adresboek.persoon(`coordinator.${organisatie}`));
    const { piket } = maakRegioAanroeper({ db, sessieId, herkomst: null });
    const { collegas } = await piket.lijst({});
    const wie = collegas.find((c) => c.id === adresboek.persoon(adres))!;
    await piket.voegToe({
      gebruikerId: wie.id,
      telefoon: wie.telefoon,
      van: `${dagVanaf(vandaag, -1)}T00:00:00Z`,
      tot: `${dagVanaf(vandaag, 28)}T17:00:00Z`,
    });
  }
}

import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { BerichtSoort } from "#regiekaart/berichten";
import { bezorgwijze, emailSoort, opLezer, type Voorkeur } from "#regiekaart/bezorging";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import type { GebeurtenisGegevens } from "./schema/geschiedenis.ts";
import { verzending } from "./schema/verzending.ts";
import { uitgesloten } from "./uitsluiting.ts";

type Ontvanger = {
  id: string;
  organisatieId: string;
  voorkeur: Voorkeur | null;
  /** As this reader may know it. */
  casusnummer: string;
};
type Waarover = {
  gebeurtenisId?: string;
  signaalId?: string;
  soort: BerichtSoort;
  gegevens: GebeurtenisGegevens;
  op: Date;
  persoonId?: string | undefined;
  spoed: boolean;
};

/** The key of the e-mail about one bericht. */
const sleutelVan = (b: Pick<Waarover, "gebeurtenisId" | "signaalId">, ontvangerId: string) =>
  `${b.gebeurtenisId ?? b.signaalId}:${ontvangerId}`;

/** The e-mails that go out at once about one event or deadline; the rest waits for the overview. */
export async function schrijfVerzendingen(
  tx: Transactie,
  ontvangers: Ontvanger[],
  b: Waarover,
): Promise<void> {
  const { overdrachtId, consultId, van, naar } = b.gegevens;
  const eigenPad = overdrachtId
    ? `/overdrachten/${overdrachtId}`
    : consultId && `/consulten/${consultId}`;
  const rijen = ontvangers.flatMap(({ id, organisatieId, voorkeur, casusnummer }) => {
    const opMij = opLezer(b.soort, {
      persoon: id === b.persoonId,
      van: van?.organisatieId === organisatieId,
      naar: naar?.organisatieId === organisatieId,
    });
    const bezorging = { soort: b.soort, opMij, spoed: b.spoed };
    if (bezorgwijze(bezorging, voorkeur ?? undefined) !== "meteen") return [];
    return {
      sleutel: sleutelVan(b, id),
      ontvangerId: id,
      soort: emailSoort(bezorging),
      casusnummers: [casusnummer],
      pad: eigenPad ?? `/casussen/${casusnummer}`,
      volgendeOp: b.op,
      gemaaktOp: b.op,
    };
  });
  if (rijen.length > 0) await tx.insert(verzending).values(rijen).onConflictDoNothing();
}

/** What is still true of the casusnummers of an e-mail when it goes out: who was excluded since hears nothing of it. */
const NOG_BEKEND = sql<string>`array_to_string(array(select n from unnest(${verzending.casusnummers}) n
  where not exists (select 1 from ${casus} c where c.casusnummer = n and ${uitgesloten(sql`c.id`, verzending.ontvangerId)})), ',')`;

/**
 * Takes one e-mail that is due, and keeps others from taking it until this transaction ends: when the process is killed
 * its lock goes with it, so that nothing stays behind.
 */
export async function pakVerzending(tx: Transactie) {
  const [rij] = await tx
    .select({
      verzending,
      email: gebruiker.email,
      actief: gebruiker.actief,
      nogBekend: NOG_BEKEND,
    })
    .from(verzending)
    .innerJoin(gebruiker, eq(gebruiker.id, verzending.ontvangerId))
    .where(and(eq(verzending.stand, "wacht"), lte(verzending.volgendeOp, sql`nu()`)))
    .orderBy(asc(verzending.volgendeOp))
    .limit(1)
    .for("update", { of: verzending, skipLocked: true });
  if (!rij) return null;
  const casusnummers = rij.nogBekend.split(",").filter((n) => n !== "");
  return { ...rij.verzending, casusnummers, email: rij.email, actief: rij.actief };
}
export type TeVerzenden = NonNullable<Awaited<ReturnType<typeof pakVerzending>>>;

/** It went out, or it need not. */
export async function sluitVerzending(
  tx: Transactie,
  id: string,
  stand: "verzonden" | "uitgezet",
): Promise<void> {
  const verzondenOp = stand === "verzonden" ? sql`nu()` : null;
  await tx
    .update(verzending)
    .set({ stand, verzondenOp, fout: null, pogingen: sql`pogingen + 1` })
    .where(eq(verzending.id, id));
}

/** It did not go out: again after `minuten`, or never by itself. */
export async function stelVerzendingUit(
  tx: Transactie,
  id: string,
  fout: string,
  minuten: number | null,
): Promise<void> {
  await tx
    .update(verzending)
    .set({
      fout,
      stand: minuten === null ? "mislukt" : "wacht",
      pogingen: sql`pogingen + 1`,
      volgendeOp: sql`nu() + make_interval(mins => ${minuten ?? 0})`,
    })
    .where(eq(verzending.id, id));
}

import type { z } from "zod";
import { appRouter } from "../../router.ts";
import { type Doel, LIJSTEN, OP_CASUS } from "../aanroepen.ts";
import type { Aanroeper } from "../proefregio.ts";
import type { Toeval } from "../wereld/toeval.ts";
import { bekendUit, invoerVoor } from "./invoer.ts";
import type { Aanvaller, Aanvalswereld } from "./wereld.ts";

type Procedure = {
  _def: { type: string; meta: { soort: string; recht: string }; inputs: z.ZodType[] };
};
/** Each question and act of the router, by name: what is added tomorrow is attacked tomorrow. A stream says nothing but "look". */
export const PROCEDURES: Record<string, Procedure | undefined> = Object.fromEntries(
  Object.entries(
    (appRouter._def as unknown as { procedures: Record<string, Procedure> }).procedures,
  ).filter(([, { _def }]) => _def.type !== "subscription"),
);

export type Invoer = Record<string, unknown>;
/** One request: a call of a procedure, or a file. */
export type Verzoek = { nr: number; wie: Aanvaller } & (
  | { soort: "procedure"; naam: string; invoer: Invoer }
  | { soort: "csv" | "ics"; pad: string }
);

/** Something that stands for a caller, and only remembers which procedure was called with what. */
function opnemer(): { a: Aanroeper; gezegd: () => { naam: string; invoer: Invoer } } {
  let laatste = { naam: "", invoer: {} as Invoer };
  const deel = (pad: string[]): unknown =>
    new Proxy(() => {}, {
      get: (_, naam) => deel([...pad, String(naam)]),
      apply: (_, __, [invoer]) => {
        laatste = { naam: pad.join("."), invoer: invoer as Invoer };
      },
    });
  return { a: deel([]) as Aanroeper, gezegd: () => laatste };
}

/** The casussen that somebody or their organisation once had to do with: where a guard that is missing shows first. */
function casussenDichtbij({ rijen: r }: Aanvalswereld) {
  const perMens = new Map<string, Set<string>>();
  for (const mens of r.gebruiker) {
    const is = (id: string | null) => id === mens.id;
    const rijen = [
      ...r.regie_stap.filter((s) => s.organisatie_id === mens.organisatie_id || is(s.persoon_id)),
      ...[...r.betrokkenheid, ...r.uitsluiting, ...r.leesrecht].filter((x) => is(x.gebruiker_id)),
      ...r.bericht.filter((b) => is(b.ontvanger_id)),
    ];
    perMens.set(mens.id, new Set(rijen.map((x) => x.casus_id)));
  }
  return ({ mens }: Aanvaller) =>
    mens ? r.casus.filter((c) => perMens.get(mens.id)!.has(c.id)) : [];
}

/** `aantal` requests from a seed: anybody, to anything, with what may be of anybody. */
export function maakVerzoeken(wereld: Aanvalswereld, t: Toeval, aantal: number): Verzoek[] {
  const { rijen, aanvallers } = wereld;
  const bekend = bekendUit(rijen);
  const geldig = { ...OP_CASUS, ...LIJSTEN };
  const { a, gezegd } = opnemer();
  const { actie, doel, veiligheidsafspraak, huishoudlid, consult } = rijen;
  const items: { id: string }[] = [
    ...actie,
    ...doel,
    ...veiligheidsafspraak,
    ...huishoudlid,
    ...consult,
  ];
  const dichtbij = casussenDichtbij(wereld);
  return Array.from({ length: aantal }, (_, nr): Verzoek => {
    const wie = t.kies(aanvallers);
    const nabij = t.kans(0.5) ? dichtbij(wie) : [];
    const casus = t.kies(nabij.length > 0 ? nabij : rijen.casus);
    const eigen = rijen.overdracht.filter((o) => o.casus_id === casus.id);
    const overdracht = t.kies(eigen.length > 0 ? eigen : rijen.overdracht);
    if (t.kans(0.03)) return { nr, wie, soort: "ics", pad: overdracht.id };
    if (t.kans(0.03)) return { nr, wie, soort: "csv", pad: `?zoek=${casus.casusnummer}` };
    const naam = t.kies(Object.keys(PROCEDURES));
    // Half of what can be called is called as a form would: an input that lacks something proves little.
    const roep = t.kans(0.6) ? geldig[naam] : undefined;
    if (!roep) {
      const invoer = invoerVoor(PROCEDURES[naam]!._def.inputs.at(-1)!, t, bekend) as Invoer;
      return { nr, wie, soort: "procedure", naam, invoer };
    }
    const waarover: Doel = {
      casusnummer: casus.casusnummer,
      overdrachtId: overdracht.id,
      persoonId: t.kies(rijen.gebruiker).id,
      organisatieId: t.kies(rijen.organisatie).id,
      itemId: t.kies(items).id,
    };
    void roep(a, waarover);
    return { nr, wie, soort: "procedure", ...gezegd() };
  });
}

import { alsFout, trpc } from "./trpc.ts";

/**
 * What somebody typed and has not sent yet: at once in this tab, and a moment later on the server, where it survives the
 * tab, the browser and the session. Per person, so that nobody else who logs in here finds it.
 */
const VOORVOEGSEL = "concept:";

/** `van` is the gebruiker, `waarover` a casusnummer or "nieuw", `formulier` which form. */
export type ConceptNaam = { van: string; waarover: string; formulier: string };

/** A draft with the key under which its act will be sent; `bewaardOp` is when the server kept it, null when it has not. */
export type Concept = { waarde: unknown; sleutel: string; op: number; bewaardOp: string | null };

const sleutelVan = ({ van, waarover, formulier }: ConceptNaam) =>
  `${VOORVOEGSEL}${van}:${waarover}:${formulier}`;

/** The draft of this tab, or null; a browser that keeps nothing is no reason to fail. */
export function leesHier(naam: ConceptNaam): Concept | null {
  try {
    const tekst = sessionStorage.getItem(sleutelVan(naam));
    return tekst ? (JSON.parse(tekst) as Concept) : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept in this tab. */
export function bewaarHier(naam: ConceptNaam, concept: Concept): boolean {
  try {
    sessionStorage.setItem(sleutelVan(naam), JSON.stringify(concept));
    return true;
  } catch {
    return false;
  }
}

function wisHier(naam: ConceptNaam): void {
  try {
    sessionStorage.removeItem(sleutelVan(naam));
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Logging out on purpose leaves nothing behind in the browser; the server keeps it for when one is back. */
export function wisAlleConcepten(): void {
  try {
    for (const sleutel of Object.keys(sessionStorage))
      if (sleutel.startsWith(VOORVOEGSEL)) sessionStorage.removeItem(sleutel);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

let lijst: { op: number; plekken: Promise<Set<string>> } | null = null;
const LIJST_MS = 2_000;

/** Which drafts there are is asked once for all forms of a page. */
function plekken(): Promise<Set<string>> {
  if (!lijst || Date.now() - lijst.op > LIJST_MS)
    lijst = {
      op: Date.now(),
      plekken: trpc.concept.lijst
        .query({})
        .then((rijen) => new Set(rijen.map((r) => `${r.waarover}:${r.formulier}`))),
    };
  return lijst.plekken;
}

/**
 * The draft that the server kept, or null; also null when it cannot be reached: then the tab has what there is. Its
 * `waarde` is null when it was kept under a key that is gone: what is typed now may take its place.
 */
export async function leesServer({ waarover, formulier }: ConceptNaam): Promise<Concept | null> {
  try {
    if (!(await plekken()).has(`${waarover}:${formulier}`)) return null;
    const rij = await trpc.concept.lees.query({ waarover, formulier });
    if (!rij) return null;
    const { inhoud, sleutel, bewaardOp } = rij;
    return { waarde: JSON.parse(inhoud ?? "null"), sleutel, bewaardOp, op: Date.parse(bewaardOp) };
  } catch {
    return null;
  }
}

/**
 * What goes to the server about one draft, one after the other: a save that is still under way when the form has been
 * sent would bring back what was wiped, and one that does not know the save before it looks like one of another window.
 */
const rijen = new Map<string, Promise<unknown>>();
export function naElkaar<T>(naam: ConceptNaam, doe: () => Promise<T>): Promise<T> {
  const sleutel = sleutelVan(naam);
  const straks = (rijen.get(sleutel) ?? Promise.resolve()).then(doe, doe);
  rijen.set(sleutel, straks);
  return straks;
}

export type Bewaaruitkomst = { bewaardOp: string } | { mislukt: "elders" | "anders" };

/** Keeps a draft on the server, when it is its turn (`naElkaar`); `elders` when another window of mine kept something else meanwhile. */
export async function bewaarServer(naam: ConceptNaam, c: Concept): Promise<Bewaaruitkomst> {
  const { waarover, formulier } = naam;
  const invoer = {
    waarover,
    formulier,
    inhoud: JSON.stringify(c.waarde),
    sleutel: c.sleutel,
    gezienOp: c.bewaardOp,
  };
  try {
    return await trpc.concept.bewaar.mutate(invoer);
  } catch (fout) {
    const elders = alsFout(fout).code === "concept_elders_gewijzigd";
    return { mislukt: elders ? "elders" : "anders" };
  }
}

/** Removes a draft here and on the server; what cannot be reached is replaced by the next one. */
export function wisConcept(naam: ConceptNaam): void {
  wisHier(naam);
  const { waarover, formulier } = naam;
  void naElkaar(naam, () => trpc.concept.wis.mutate({ waarover, formulier })).catch(() => {});
}

import { z } from "zod";
import { CATEGORIEEN, REGIE_SOORTEN } from "#regiekaart/begrippen";
import { OVERDRACHT_SOORTEN } from "#regiekaart/overdracht";
import { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-acceptatie";
import { ACTIE_LOTEN, WEGGELATEN } from "#regiekaart/overdracht-document";
import { ONDERDEEL_CODES } from "#regiekaart/overdracht-onderdelen";
import { momentVorm, niveauVorm } from "../kern/vormen.ts";

const tekstVorm = z.strictObject({
  /** What proves the text, also when it is destroyed; null for who may not read it. */
  sha256: z.string().nullable(),
  inhoud: z.string().nullable(),
  weggelaten: z.enum(WEGGELATEN).nullable(),
});

/** The document as one reader gets it: on the page, and in the file for the party's own dossier. */
export const documentVorm = z.strictObject({
  versie: z.literal(1),
  overdrachtId: z.uuid(),
  casusnummer: z.string(),
  kaartversie: z.string(),
  soort: z.enum(OVERDRACHT_SOORTEN),
  niveauVan: niveauVorm,
  niveauNaar: niveauVorm,
  van: z.strictObject({ organisatie: z.string(), afzender: z.string() }),
  naar: z.strictObject({ organisatie: z.string(), geaccepteerdDoor: z.string() }),
  voorgesteldOp: momentVorm,
  warmGesprekOp: momentVorm.nullable(),
  geaccepteerdOp: momentVorm,
  vorigeHouder: z.enum(VORIGE_HOUDER_KEUZES),
  leesrechtTot: z.string().nullable(),
  motivering: tekstVorm.nullable(),
  regie: z.array(
    z.strictObject({
      soort: z.enum(REGIE_SOORTEN),
      organisatie: z.string(),
      persoon: z.string().nullable(),
    }),
  ),
  onderdelen: z.array(z.strictObject({ code: z.enum(ONDERDEEL_CODES), tekst: tekstVorm })),
  aanvullingen: z.array(
    z.strictObject({
      soort: z.enum(["vraag", "antwoord"]),
      door: z.string(),
      organisatie: z.string(),
      op: momentVorm,
      tekst: tekstVorm,
    }),
  ),
  acties: z.array(
    z.strictObject({
      lot: z.enum(ACTIE_LOTEN),
      bij: z.string().nullable(),
      voor: z.string(),
      tekst: tekstVorm,
    }),
  ),
  nietMee: z.array(
    z.strictObject({ bron: z.string(), categorie: z.enum(CATEGORIEEN), aantal: z.int() }),
  ),
  /** Of the frozen record itself; the same for every reader. */
  sha256: z.string(),
});

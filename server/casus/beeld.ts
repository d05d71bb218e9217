import { z } from "zod";
import {
  CATEGORIEEN,
  FUNCTIES,
  GRONDSLAGEN,
  NIVEAU_AARDEN,
  OVERDRACHT_STATUSSEN,
  PROFIELEN,
  REGIE_AARDEN,
  REGIE_SOORTEN,
  TOEGANG_GRONDEN,
  VERSTREKKINGSVOORWAARDEN,
  ZICHTEN,
} from "#regiekaart/begrippen";
import { consultVorm } from "../consult/beeld.ts";
import { huishoudenVorm, huishoudlidVorm } from "../huishouden/beeld.ts";
import { momentVorm, niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";
import { nazorgVorm } from "../nazorg/beeld.ts";
import { ROLLEN } from "../overdracht/beeld.ts";
import { afspraakVorm } from "../plan/beeld.ts";
import { spoedVorm } from "../spoed/beeld.ts";
import { betrokkeneVorm, zichtVraagVorm } from "./betrokken-beeld.ts";
import { verloopRij } from "./verloop-beeld.ts";

/** What a casus looks like, by sight. `stand` and `voorstel` are fixed allow-lists: no persons, no texts. */
export const niveauStapVorm = z.strictObject({
  volgnr: z.int(),
  niveau: niveauVorm,
  sinds: momentVorm,
  aard: z.enum(NIVEAU_AARDEN),
  spoed: z.boolean(),
  afwijking: z.boolean(),
});

export const regieVorm = z.strictObject({
  soort: z.enum(REGIE_SOORTEN),
  organisatie: organisatieVorm,
  persoon: persoonVorm.nullable(),
  sinds: momentVorm,
  aard: z.enum(REGIE_AARDEN),
  jij: z.boolean(),
  wij: z.boolean(),
  /** Holds procesregie at a niveau where its kind may not. */
  waarnemend: z.boolean(),
});

export const openOverdrachtVorm = z.strictObject({
  id: z.uuid(),
  soort: z.enum(REGIE_SOORTEN),
  status: z.enum(OVERDRACHT_STATUSSEN),
  van: z.string(),
  naar: z.string(),
  naarTelefoon: z.string(),
  niveauVan: niveauVorm,
  niveauNaar: niveauVorm,
  voorgesteldOp: momentVorm,
  termijnOp: momentVorm,
  /** My organisation must answer, has sent it, or only looks on. */
  rol: z.enum(ROLLEN),
  /** I am the one to answer; a manager of the same organisation is not. */
  magAntwoorden: z.boolean(),
  /** More than the stand: I may open the overdracht itself. */
  magBekijken: z.boolean(),
});

const kop = {
  casusnummer: z.string(),
  niveau: niveauVorm,
  niveauSinds: momentVorm,
  geopendOp: momentVorm,
  volgendeEvaluatie: z.string().nullable(),
  procesregieBij: z.string().nullable(),
  procesregieSinds: momentVorm.nullable(),
  overdrachten: z.array(openOverdrachtVorm),
  /** Closed and shielded; until `terugvalTot` the organisation that closed it may open it again. */
  afsluiting: z
    .strictObject({ op: momentVorm, terugvalTot: z.string(), magHeropenen: z.boolean() })
    .nullable(),
  zichtVraag: zichtVraagVorm.nullable(),
  /** As coordinator I may name a colleague for these, with the profile that the card asks. */
  toewijsbaar: z.array(
    z.strictObject({
      soort: z.enum(["procesregie", "casusregie"]),
      vereistProfiel: z.enum(PROFIELEN),
    }),
  ),
  /** "Waarom zie ik dit?": one sentence per grond. */
  waarom: z.array(z.string()),
  spoed: spoedVorm,
  /** My organisation may hold procesregie at this niveau and does not: it may be asked for. */
  magRegieVragen: z.boolean(),
  /** For who has procesregie: the organisations that ask for it and wait for an answer. */
  regieGevraagdDoor: z.array(z.string()),
};

export const toegangVorm = z.strictObject({
  gebruiker: z.string().nullable(),
  organisatie: z.string(),
  functie: z.enum(FUNCTIES).nullable(),
  /** Who has that functie there now. */
  mensen: z.array(z.string()).nullable(),
  /** For whom this person stands in. */
  namens: z.string().nullable(),
  grond: z.enum(TOEGANG_GRONDEN),
  zicht: z.enum(ZICHTEN),
  van: momentVorm,
  tot: momentVorm.nullable(),
});

export const journaalVorm = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  inhoud: z.string().nullable(),
  categorie: z.enum(CATEGORIEEN),
  voorwaarde: z.enum(VERSTREKKINGSVOORWAARDEN),
  corrigeertId: z.uuid().nullable(),
  door: z.string(),
  organisatie: z.string(),
});

const volledig = z.strictObject({
  ...kop,
  beeld: z.literal("volledig"),
  zicht: z.enum(ZICHTEN),
  namens: z.boolean(),
  niveauVolgnr: z.int(),
  grondslag: z.enum(GRONDSLAGEN),
  werkgebied: z.string(),
  aanleiding: z.string().nullable(),
  doel: z.string().nullable(),
  gewenstDoor: z.string().nullable(),
  niveaus: z.array(niveauStapVorm),
  regie: z.array(regieVorm),
  huishouden: huishoudenVorm.nullable(),
  /** Who is there now. */
  leden: z.array(huishoudlidVorm),
  betrokkenen: z.array(betrokkeneVorm),
  toegang: z.array(toegangVorm),
  journaal: z.array(journaalVorm),
  /** Always in view: what was agreed about safety, and how long ago somebody looked. */
  afspraken: z.array(afspraakVorm),
  /** Advice that was asked elsewhere, what is open first. */
  consulten: z.array(consultVorm),
  nazorg: nazorgVorm.nullable(),
  aantalBeoordelingen: z.int(),
  /** What the newest assessment decided; another niveau than the present one waits for an overdracht. */
  laatsteBesluit: niveauVorm.nullable(),
  /** The newest events, so that the casus page is one read and one inzage row. */
  verloop: z.array(verloopRij),
  /** Who else looked last; only for who has regie. */
  laatstBekeken: z.strictObject({ door: z.string(), op: momentVorm }).nullable(),
  /** I look by noodtoegang: until when, and whether its one note is still to be written. */
  noodtoegang: z
    .strictObject({ tot: momentVorm, overMs: z.int(), magNoteren: z.boolean() })
    .nullable(),
  mag: z.strictObject({
    beoordelen: z.boolean(),
    overdragen: z.boolean(),
    casusregieOverdragen: z.boolean(),
    noteren: z.boolean(),
    betrekken: z.boolean(),
    afsluiten: z.boolean(),
    consulteren: z.boolean(),
  }),
});

export const casusBeeld = z.discriminatedUnion("beeld", [
  z.strictObject({ ...kop, beeld: z.literal("stand") }),
  volledig,
]);
export type CasusBeeld = z.infer<typeof casusBeeld>;
export type VolledigBeeld = z.infer<typeof volledig>;

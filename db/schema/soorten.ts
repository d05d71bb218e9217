import { customType, pgEnum, timestamp } from "drizzle-orm/pg-core";
import {
  ANTWOORDEN,
  CATEGORIEEN,
  FUNCTIES,
  GRONDSLAGEN,
  NIVEAU_AARDEN,
  ORGANISATIE_SOORTEN,
  OVERDRACHT_STATUSSEN,
  PROFIELEN,
  REGIE_AARDEN,
  REGIE_SOORTEN,
  TOEGANG_GRONDEN,
  VERSTREKKINGSVOORWAARDEN,
  VOORWAARDEN,
  ZICHTEN,
} from "#regiekaart/begrippen";

/** Database types: the vocabulary of `regiekaart/begrippen.ts`, word for word. `zicht` is ordered, so max() works. */
export const antwoordSoort = pgEnum("antwoord", ANTWOORDEN);
export const categorieSoort = pgEnum("categorie", CATEGORIEEN);
export const functieSoort = pgEnum("functie", FUNCTIES);
export const grondslagSoort = pgEnum("grondslag", GRONDSLAGEN);
export const niveauAard = pgEnum("niveau_aard", NIVEAU_AARDEN);
export const organisatieSoort = pgEnum("organisatie_soort", ORGANISATIE_SOORTEN);
export const overdrachtStatus = pgEnum("overdracht_status", OVERDRACHT_STATUSSEN);
export const profielSoort = pgEnum("profiel", PROFIELEN);
export const regieAard = pgEnum("regie_aard", REGIE_AARDEN);
export const regieSoort = pgEnum("regie_soort", REGIE_SOORTEN);
export const toegangGrond = pgEnum("toegang_grond", TOEGANG_GRONDEN);
export const verstrekkingsvoorwaarde = pgEnum("verstrekkingsvoorwaarde", VERSTREKKINGSVOORWAARDEN);
export const voorwaardeSoort = pgEnum("voorwaarde", VOORWAARDEN);
export const zichtSoort = pgEnum("zicht", ZICHTEN);

/** Milliseconds, because JavaScript dates drop microseconds and would break cursors. */
export const tijdstip = (naam: string) => timestamp(naam, { precision: 3, withTimezone: true });

/** The transaction that wrote a row: ids can commit out of order, this tells which were visible. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

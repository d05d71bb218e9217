import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import type { Transactie } from "#db/databank";
import { heeftGeheimAdres, leesAdres, leesZienswijzen, type ZienswijzeRij } from "#db/huishouden";
import {
  GEMIS,
  GEZAG,
  gemisVan,
  LEEFTIJDSGROEPEN,
  type LidMetZienswijze,
  zienswijzeTekst,
} from "#regiekaart/huishouden";

export const adresVorm = z.strictObject({
  straat: z.string(),
  huisnummer: z.string(),
  postcode: z.string(),
});

export const huishoudenVorm = z.strictObject({
  aanduiding: z.string(),
  woonplaats: z.string(),
  veiligContact: z.string(),
  /** Null when there is none, and when it is secret. */
  adres: adresVorm.nullable(),
  /** There is an address that is read one at a time, each time on record. */
  geheimAdres: z.boolean(),
});

export const huishoudlidVorm = z.strictObject({
  naam: z.string(),
  rol: z.string(),
  leeftijdsgroep: z.enum(LEEFTIJDSGROEPEN),
  gezag: z.enum(GEZAG).nullable(),
  /** What the law asks of this person and is not there yet. */
  gemis: z.array(z.enum(GEMIS)),
});

type Huishouden = z.infer<typeof huishoudenVorm>;

/** The household and its address, as far as everybody who reads the casus may see it. */
export async function leesHuishoudenBeeld(tx: Transactie, casusId: string) {
  const { huishouden, leden } = await leesHuishouden(tx, casusId);
  const zienswijzen = await leesZienswijzen(tx, casusId);
  const beeld: Huishouden | null = huishouden && {
    aanduiding: huishouden.aanduiding,
    woonplaats: huishouden.woonplaats,
    veiligContact: huishouden.veiligContact,
    adres: await adresBeeld(tx, casusId),
    geheimAdres: await heeftGeheimAdres(tx, casusId),
  };
  return {
    huishouden: beeld,
    leden: leden.map((lid) => {
      const eigen = zienswijzen.filter((z) => z.lidId === lid.id);
      return { lid, zienswijzen: eigen, beeld: lidBeeld(lid, eigen[0] ?? null) };
    }),
  };
}

type Lid = Awaited<ReturnType<typeof leesHuishouden>>["leden"][number];

function lidBeeld(lid: Lid, laatste: ZienswijzeRij | null): z.infer<typeof huishoudlidVorm> {
  const { naam, rol, leeftijdsgroep, gezag } = lid;
  const gemis = gemisVan(leeftijdsgroep, laatste, lid.geinformeerd);
  return { naam, rol, leeftijdsgroep, gezag, gemis };
}

async function adresBeeld(tx: Transactie, casusId: string) {
  const adres = await leesAdres(tx, casusId);
  if (!adres || adres.geheim) return null;
  const { straat, huisnummer, postcode } = adres;
  return { straat, huisnummer, postcode };
}

/** What the household thinks, for a form that asks it; null when nobody was asked. */
export async function leesZienswijzeTekst(tx: Transactie, casusId: string): Promise<string | null> {
  const { leden } = await leesHuishouden(tx, casusId);
  const zienswijzen = await leesZienswijzen(tx, casusId);
  const nu = leden.flatMap((l): LidMetZienswijze[] => {
    if (l.vertrokkenOp) return [];
    const laatste = zienswijzen.find((z) => z.lidId === l.id);
    const { naam, rol, leeftijdsgroep } = l;
    const { zienswijze = null, reden = null } = laatste ?? {};
    return [{ naam, rol, leeftijdsgroep, zienswijze, reden }];
  });
  return zienswijzeTekst(nu);
}

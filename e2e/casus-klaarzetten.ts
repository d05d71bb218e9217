import { beoordeelNaar3, openInvoer, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { type Bezoeker, moetLukken } from "./aanroep.ts";

type Voorbereiding = { ikId: string; werkgebieden: { id: string; naam: string }[] };

/** A new casus at niveau 2, held by the organisation of `wie`; of this household when it matters which. */
export async function openCasus(
  wie: Bezoeker,
  hoe?: { aanduiding: string; woonplaats: string },
): Promise<string> {
  const { ikId, werkgebieden } = await wie.lees<Voorbereiding>("casus.bereidVoor");
  const { casusnummer } = moetLukken(
    await wie.doe("casus.open", {
      ...openInvoer(ikId, werkgebieden[0]!.id),
      ...(hoe && { huishouden: { aanduiding: hoe.aanduiding, woonplaats: hoe.woonplaats } }),
    }),
  );
  return casusnummer;
}

export type Klaargezet = { casusnummer: string; overdrachtId: string };

/** A casus at niveau 2 with an open overdracht 2→3 to the veiligheidsteam. */
export async function casusMetOverdracht(
  afzender: Bezoeker,
  naarOrganisatieId: string,
): Promise<Klaargezet> {
  const casusnummer = await openCasus(afzender);
  moetLukken(await afzender.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht")));
  const voorstel = voorstelNaar3(casusnummer, naarOrganisatieId);
  const { overdrachtId } = moetLukken(await afzender.doe("overdracht.stelVoor", voorstel));
  return { casusnummer, overdrachtId: overdrachtId! };
}

/** Which veiligheidsteam may receive a casus of `wie`. */
export async function vindVeiligheidsteam(wie: Bezoeker): Promise<string> {
  const casusnummer = await openCasus(wie);
  moetLukken(await wie.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht")));
  const { ontvangers } = await wie.lees<{ ontvangers: { id: string; soort: string }[] }>(
    "overdracht.bereidVoor",
    { casusnummer },
  );
  return ontvangers.find((o) => o.soort === "veiligheidsteam")!.id;
}

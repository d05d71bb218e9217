import { type Bezoeker, moetLukken } from "./aanroep.ts";

type Voorbereiding = { ikId: string; werkgebieden: { id: string; naam: string }[] };

const ANTWOORDEN = {
  draagkracht_uit_balans: "ja",
  zelfredzaamheid_beperkt: "ja",
  basiszorg_ontoereikend: "ja",
  andere_hulp_nodig: "ja",
  signalen_van_onveiligheid: "ja",
  ketenoverstijgend_nodig: "nee",
  escalatie_of_onrust_dreigt: "nee",
};

/** A new casus at niveau 2, held by the organisation of `wie`. */
export async function openCasus(wie: Bezoeker): Promise<string> {
  const { ikId, werkgebieden } = await wie.lees<Voorbereiding>("casus.bereidVoor");
  const { casusnummer } = moetLukken(
    await wie.doe("casus.open", {
      werkgebiedId: werkgebieden[0]!.id,
      grondslag: "wmo",
      niveau: 2,
      aanleiding: "Zorgen van school over een gezin.",
      doel: "Rust en veiligheid thuis.",
      huishouden: { aanduiding: "Huishouden Proef", woonplaats: "Voorbeelddam" },
      leden: [{ naam: "Robin Proef", rol: "ouder", leeftijdsgroep: "16_plus", geinformeerd: true }],
      procesregisseurId: ikId,
      casusregisseurId: ikId,
      zichtOpVeiligheidId: ikId,
    }),
  );
  return casusnummer;
}

/** An assessment of a casus at niveau 2 that decides 3: now, or with the overdracht that follows. */
export function beoordeelNaar3(casusnummer: string, moment: "nu" | "overdracht", gezienVolgnr = 1) {
  return {
    casusnummer,
    gezienVolgnr,
    antwoorden: ANTWOORDEN,
    onderbouwing: "Er zijn signalen van onveiligheid.",
    zienswijze: "De ouder wil hulp.",
    besluit: 3,
    moment,
    profielMotivering: "Tijdelijk, tot er iemand met het profiel is.",
  };
}

/** A proposal to the veiligheidsteam: with the niveau of the assessment, or level. */
export function voorstelAan(
  casusnummer: string,
  naarOrganisatieId: string,
  niveauNaar: number | null,
) {
  return {
    casusnummer,
    gezienVolgnr: 1,
    naarOrganisatieId,
    niveauNaar,
    inhoud: {
      reden: "Er is expertise over veiligheid nodig.",
      doel: "Directe veiligheid herstellen.",
      samenvatting: "Meervoudige zorgen met signalen van onveiligheid.",
      veiligheid_nu: "Afspraken tot vrijdag, de school kijkt mee.",
      zienswijze_huishouden: "De ouder wil hulp.",
      geinformeerd: "ja",
      niet_overgedragen: "Niets: alles gaat mee.",
    },
  };
}

export type Klaargezet = { casusnummer: string; overdrachtId: string };

/** A casus at niveau 2 with an open overdracht 2→3 to the veiligheidsteam. */
export async function casusMetOverdracht(
  afzender: Bezoeker,
  naarOrganisatieId: string,
): Promise<Klaargezet> {
  const casusnummer = await openCasus(afzender);
  moetLukken(await afzender.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht")));
  const voorstel = voorstelAan(casusnummer, naarOrganisatieId, 3);
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

/** Inputs for a short route that tests share, in the browser and in the process: a household from 2 to 3. */

const ANTWOORDEN = {
  draagkracht_uit_balans: "ja",
  zelfredzaamheid_beperkt: "ja",
  basiszorg_ontoereikend: "ja",
  andere_hulp_nodig: "ja",
  signalen_van_onveiligheid: "ja",
  ketenoverstijgend_nodig: "nee",
  escalatie_of_onrust_dreigt: "nee",
} as const;

/** A new casus at niveau 2; `ikId` is procesregisseur, casusregisseur and watches safety. */
export function openInvoer(ikId: string, werkgebiedId: string) {
  return {
    werkgebiedId,
    grondslag: "wmo" as const,
    niveau: 2 as const,
    aanleiding: "Zorgen van school over een gezin.",
    doel: "Rust en veiligheid thuis.",
    huishouden: { aanduiding: "Huishouden Proef", woonplaats: "Voorbeelddam" },
    leden: [
      { naam: "Robin Proef", rol: "ouder", leeftijdsgroep: "16_plus" as const, geinformeerd: true },
    ],
    procesregisseurId: ikId,
    casusregisseurId: ikId,
    zichtOpVeiligheidId: ikId,
  };
}

/** An assessment of a casus at niveau 2 that decides 3: now, or with the overdracht that follows. */
export function beoordeelNaar3(casusnummer: string, moment: "nu" | "overdracht", gezienVolgnr = 1) {
  return {
    casusnummer,
    gezienVolgnr,
    antwoorden: ANTWOORDEN,
    onderbouwing: "Er zijn signalen van onveiligheid.",
    zienswijze: "De ouder wil hulp.",
    besluit: 3 as const,
    moment,
    profielMotivering: "Tijdelijk, tot er iemand met het profiel is.",
  };
}

/** A proposal on the first niveau stap of a casus, at the niveau that was assessed. */
export function voorstelNaar3(casusnummer: string, naarOrganisatieId: string) {
  return {
    casusnummer,
    gezienVolgnr: 1,
    naarOrganisatieId,
    niveauNaar: 3 as const,
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

/** A proposal of casusregie: its gate is shorter, and the niveau stays. */
export function voorstelCasusregie(casusnummer: string, naarOrganisatieId: string) {
  const { niet_overgedragen: _, ...inhoud } = voorstelNaar3(casusnummer, naarOrganisatieId).inhoud;
  return {
    casusnummer,
    soort: "casusregie" as const,
    gezienVolgnr: 1,
    naarOrganisatieId,
    niveauNaar: null,
    inhoud,
  };
}

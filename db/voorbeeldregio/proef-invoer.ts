import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import { onderdelenVan } from "#regiekaart/overdracht-onderdelen";

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

/** The calendar day in Amsterdam `dagen` days after that of `op`, "2027-03-29": near midnight another than that of UTC. */
export function dagOver(dagen: number, op = new Date()): string {
  const dag = new Date(op.toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }));
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
}

/** The checklist of afschalen with all settled, and nazorg from that day on. */
export function afschaling(op?: Date) {
  const na = (dagen: number) => dagOver(dagen, op);
  return {
    uitgangssituatie_past: true,
    afspraken_geborgd: true,
    huishouden_geinformeerd: true,
    nazorg: { tot: na(92), momenten: [na(28), na(84)], criteria: "De ruzies beginnen weer." },
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
      geprobeerd: "Hulp thuis; die was niet genoeg.",
      gezag_en_contact: "De ouder heeft het gezag. Bel overdag.",
      wettelijk_kader: "geen",
      niet_overgedragen: "Niets: alles gaat mee.",
      terugkeer: "Als de signalen weg zijn.",
    },
  };
}

/** A casus at niveau 3, on its second stap, is assessed at 2 again. */
export function beoordeelTerugNaar2(casusnummer: string, moment: "nu" | "overdracht") {
  const naar3 = beoordeelNaar3(casusnummer, moment, 2);
  return {
    ...naar3,
    antwoorden: { ...naar3.antwoorden, signalen_van_onveiligheid: "nee" as const },
    besluit: 2 as const,
    afschaling: afschaling(),
  };
}

/** And is handed back. */
export function voorstelTerugNaar2(casusnummer: string, naarOrganisatieId: string) {
  const naar3 = voorstelNaar3(casusnummer, naarOrganisatieId);
  return { ...naar3, gezienVolgnr: 2, niveauNaar: 2 as const };
}

/** A proposal of casusregie: its gate is shorter, and the niveau stays. */
export function voorstelCasusregie(casusnummer: string, naarOrganisatieId: string) {
  const { inhoud: alles } = voorstelNaar3(casusnummer, naarOrganisatieId);
  const inhoud = Object.fromEntries(
    onderdelenVan("casusregie").map(({ code }) => [code, (alles as OverdrachtInhoud)[code]]),
  );
  return {
    casusnummer,
    soort: "casusregie" as const,
    gezienVolgnr: 1,
    naarOrganisatieId,
    niveauNaar: null,
    inhoud,
  };
}

import { randomUUID } from "node:crypto";
import type { Stap, VoorbeeldCasus } from "#db/voorbeeldregio/script";
import {
  BEOORDELINGEN,
  NAZORG_CRITERIA,
  OVERDRACHT,
  TOELICHTINGEN,
} from "#db/voorbeeldregio/teksten";
import { VOORSTEL_NAZORG } from "#regiekaart/afschalen";
import { type Antwoord, type Antwoorden, type Niveau, VOORWAARDEN } from "#regiekaart/begrippen";
import type { Gezag } from "#regiekaart/huishouden";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { maakAanroeper } from "#server/kern/trpc";
import { appRouter } from "#server/router";
import { doeEindeStap } from "./einde-daden.ts";
import { dagVanaf } from "./plan.ts";
import { doePlanStap } from "./plan-daden.ts";
import type { Adresboek } from "./schrijf-mensen.ts";
import { doeSpoedStap } from "./spoed-daden.ts";

export const maakRegioAanroeper = maakAanroeper(appRouter);
type Aanroeper = ReturnType<typeof maakRegioAanroeper>;
type Uitkomst = { casusnummer: string | null; overdrachtId: string | null };

/** Where the casus stands when the act starts: what a form would show. */
export type Stand = {
  readonly casusnummer: string;
  readonly niveau: Niveau;
  readonly niveauVolgnr: number;
  readonly overdrachtId: string | null;
};
export type Situatie = {
  readonly aanroeper: Aanroeper;
  readonly adresboek: Adresboek;
  readonly nummer: number;
  readonly vandaag: string;
  /** The day on which the act is played: that of its script, or the working day before it. */
  readonly dag: string;
  readonly stand: Stand;
};
type Van<D extends Stap["daad"]> = Extract<Stap, { daad: D }>;

/** Opens the casus of a script. */
export function openCasus(
  aanroeper: Aanroeper,
  { werkgebied, persoon }: Adresboek,
  casus: VoorbeeldCasus,
): Promise<Uitkomst> {
  const [procesregie, casusregie, zicht] = casus.wie ?? [
    casus.open.door,
    casus.open.door,
    casus.open.door,
  ];
  return aanroeper.casus.open({
    sleutel: randomUUID(),
    werkgebiedId: werkgebied(casus.werkgebied),
    grondslag: casus.grondslag,
    niveau: casus.open.niveau,
    gewenstDoor: casus.gewenstDoor ?? "",
    aanleiding: casus.aanleiding,
    doel: casus.doel,
    huishouden: {
      aanduiding: casus.huishouden,
      woonplaats: casus.werkgebied.split(" ")[0]!,
      veiligContact: casus.veiligContact ?? "",
    },
    adres: casus.adres ? { geheim: false, ...casus.adres } : null,
    leden: casus.leden.map((lid) => {
      const [naam, rol, leeftijd, nietGeinformeerd] = lid.split("/");
      return {
        naam: naam!,
        rol: rol!,
        leeftijdsgroep: leeftijdsgroep(Number(leeftijd)),
        gezag: Number(leeftijd) < 16 ? gezagBij(casus) : null,
        geinformeerd: nietGeinformeerd === undefined,
      };
    }),
    procesregisseurId: persoon(procesregie),
    casusregisseurId: persoon(casusregie),
    zichtOpVeiligheidId: persoon(zicht),
  });
}

/** Who has gezag over the children of a script: the parents that it names. */
function gezagBij({ leden }: VoorbeeldCasus): Gezag {
  const ouders = leden.filter((lid) => /\/(moeder|vader)\//.test(lid)).length;
  return ouders > 1 ? "beide_ouders" : ouders === 1 ? "een_ouder" : "onbekend";
}

const leeftijdsgroep = (jaren: number) =>
  jaren < 12 ? "onder_12" : jaren < 16 ? "12_tot_16" : "16_plus";

/** One later act of a script. */
export function doeStap(s: Situatie, stap: Stap): Promise<Uitkomst> {
  const { aanroeper, adresboek, stand } = s;
  const sleutel = randomUUID();
  switch (stap.daad) {
    case "beoordeel":
      return beoordeel(s, stap);
    case "noteer": {
      const { inhoud, categorie, voorwaarde } = stap;
      const { casusnummer } = stand;
      return aanroeper.casus.noteer({ casusnummer, sleutel, inhoud, categorie, voorwaarde });
    }
    case "stelVoor":
      return stelVoor(s, stap);
    case "accepteer":
      return accepteer(s, stap);
    case "betrek":
      return betrek(s, stap);
    case "vraagZicht":
      return aanroeper.zichtOpVeiligheid.vraag({
        casusnummer: stand.casusnummer,
        sleutel,
        persoonId: adresboek.persoon(stap.wie),
        wgsToets: stap.wie.endsWith(".zvh") ? TOETS : null,
      });
    case "zienswijze":
      return legZienswijzeVast(s, stap);
    case "accepteerNiet":
      return aanroeper.overdracht.accepteerNiet({
        overdrachtId: stand.overdrachtId!,
        sleutel,
        reden: stap.reden,
        toelichting: stap.toelichting,
        adviesOrganisatieId: stap.advies ? adresboek.organisatie(stap.advies) : null,
      });
    case "vraagAanvulling":
      return aanroeper.overdracht.vraagAanvulling({
        overdrachtId: stand.overdrachtId!,
        sleutel,
        vraag: stap.inhoud,
      });
    case "vulAan":
      return aanroeper.overdracht.vulAan({
        overdrachtId: stand.overdrachtId!,
        sleutel,
        antwoord: stap.inhoud,
      });
    case "trekIn":
      return aanroeper.overdracht.trekIn({ overdrachtId: stand.overdrachtId!, sleutel });
    case "herbevestig":
      return aanroeper.overdracht.herbevestig({ overdrachtId: stand.overdrachtId!, sleutel });
    case "spoed":
    case "neemOver":
    case "legUit":
    case "bestuurlijk":
      return doeSpoedStap(s, stap);
    case "sluitAf":
    case "heropen":
    case "legVoor":
    case "geefVisie":
    case "consult":
    case "advies":
    case "bevestig":
    case "vraagRegie":
    case "geefRegieNiet":
      return doeEindeStap(s, stap);
    default:
      return doePlanStap(s, stap);
  }
}

/** The WGS-toets, passed; it is recorded only where it is asked. */
const TOETS = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };

const LETTERS: Record<string, Antwoord> = { j: "ja", n: "nee", o: "onbekend" };

function beoordeel(s: Situatie, stap: Van<"beoordeel">): Promise<Uitkomst> {
  const { besluit, bijOverdracht, antwoorden, motivering, niveaucorrectie, profielMotivering } =
    stap;
  const teksten = BEOORDELINGEN[besluit];
  const tekst = teksten[s.nummer % teksten.length]!;
  const gegeven = Object.fromEntries(
    VOORWAARDEN.map((v, i) => [v, LETTERS[antwoorden[i]!]]),
  ) as Antwoorden;
  const toelichtingen = Object.fromEntries(
    Object.entries(TOELICHTINGEN).filter(([v]) => gegeven[v as keyof Antwoorden] === "ja"),
  );
  return s.aanroeper.beoordeling.legVast({
    casusnummer: s.stand.casusnummer,
    sleutel: randomUUID(),
    gezienVolgnr: s.stand.niveauVolgnr,
    antwoorden: gegeven,
    toelichtingen,
    onderbouwing: stap.onderbouwing ?? tekst.onderbouwing,
    zienswijze: stap.zienswijze ?? tekst.zienswijze,
    besluit,
    motivering,
    niveaucorrectie,
    profielMotivering,
    moment: bijOverdracht ? "overdracht" : "nu",
    afschaling: besluit < s.stand.niveau && !niveaucorrectie ? afschaling(s.dag) : null,
  });
}

/** All is settled; the contacts and the end of nazorg count from the day of the act. */
function afschaling(dag: string) {
  const na = (dagen: number) => dagVanaf(dag, dagen);
  return {
    uitgangssituatie_past: true,
    afspraken_geborgd: true,
    huishouden_geinformeerd: true,
    nazorg: {
      tot: na(VOORSTEL_NAZORG.tot),
      momenten: VOORSTEL_NAZORG.momenten.map(na),
      criteria: NAZORG_CRITERIA,
    },
  };
}

async function stelVoor(s: Situatie, stap: Van<"stelVoor">): Promise<Uitkomst> {
  const { niveau, niveauVolgnr, casusnummer } = s.stand;
  const { acties } = await s.aanroeper.overdracht.bereidVoor({ casusnummer });
  const naar = stap.niveau ?? niveau;
  const richting = naar > niveau ? "omhoog" : naar < niveau ? "omlaag" : "gelijk";
  return s.aanroeper.overdracht.stelVoor({
    casusnummer,
    sleutel: randomUUID(),
    gezienVolgnr: niveauVolgnr,
    naarOrganisatieId: s.adresboek.organisatie(stap.naar),
    naarPersoonId: stap.persoon ? s.adresboek.persoon(stap.persoon) : null,
    niveauNaar: stap.niveau ?? null,
    wgsToets: stap.naar === "zvh" ? TOETS : null,
    inhoud: { ...OVERDRACHT[richting], ...stap.inhoud },
    acties: acties.map((a) => ({ actieId: a.id, besluit: "gaat_mee" })),
  });
}

function betrek(s: Situatie, stap: Van<"betrek">): Promise<Uitkomst> {
  const { wie, doel, zicht = "bijdragen", tot, duoPartner, motivering } = stap;
  return s.aanroeper.betrokkene.voegToe({
    casusnummer: s.stand.casusnummer,
    sleutel: randomUUID(),
    persoonId: s.adresboek.persoon(wie),
    doel,
    zicht,
    duoPartner,
    motivering,
    wgsToets: wie.endsWith(".zvh") ? TOETS : null,
    tot: tot === undefined ? null : dagVanaf(s.vandaag, tot),
  });
}

async function legZienswijzeVast(s: Situatie, stap: Van<"zienswijze">): Promise<Uitkomst> {
  const { casusnummer } = s.stand;
  const { leden } = await s.aanroeper.huishouden.bekijk({ casusnummer });
  const { zienswijze, zelf, ouders, reden } = stap;
  return s.aanroeper.huishouden.legZienswijzeVast({
    casusnummer,
    sleutel: randomUUID(),
    lidId: leden[stap.lid]!.id,
    zienswijze,
    zelf,
    ouders,
    reden,
  });
}

function accepteer(s: Situatie, stap: Van<"accepteer">): Promise<Uitkomst> {
  const { persoon } = s.adresboek;
  return s.aanroeper.overdracht.accepteer({
    overdrachtId: s.stand.overdrachtId!,
    sleutel: randomUUID(),
    regisseurId: persoon(stap.regisseur),
    motivering: stap.motivering,
    vorigeHouder: stap.vorigeHouder,
    leesrechtTot: stap.leesrechtTot === undefined ? null : dagVanaf(s.vandaag, stap.leesrechtTot),
    casusregisseurId: stap.casusregisseur ? persoon(stap.casusregisseur) : null,
    zichtOpVeiligheidId: stap.zicht ? persoon(stap.zicht) : null,
  });
}

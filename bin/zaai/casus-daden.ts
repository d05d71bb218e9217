import { randomUUID } from "node:crypto";
import type { CasusStap } from "#db/voorbeeldregio/stappen/casus";
import { BEOORDELINGEN, NAZORG_CRITERIA, TOELICHTINGEN } from "#db/voorbeeldregio/teksten";
import { VOORSTEL_NAZORG } from "#regiekaart/afschalen";
import { type Antwoord, type Antwoorden, VOORWAARDEN } from "#regiekaart/begrippen";
import { dagVanaf } from "./plan.ts";
import type { Situatie, Uitkomst } from "./situatie.ts";
import { TOETS } from "./wgs-toets.ts";

type Van<D extends CasusStap["daad"]> = Extract<CasusStap, { daad: D }>;

/** Assessing, noting, who takes part, and what the household says. */
export function doeCasusStap(s: Situatie, stap: CasusStap): Promise<Uitkomst> {
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
  }
}

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

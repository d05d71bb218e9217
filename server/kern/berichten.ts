import { schrijfBerichten } from "#db/bericht";
import type { Transactie } from "#db/databank";
import type { Feiten, OpenOverdracht } from "#db/feiten";
import type { GebeurtenisGegevens } from "#db/gebeurtenis";
import { leesFgs, leesMensenMetFunctie, leesVervangers } from "#db/mensen";
import { type GebeurtenisSoort, ONTVANGERS, type Relatie } from "#regiekaart/berichten";
import { berekenToegang } from "#regiekaart/toegang";
import type { Actor } from "./actor.ts";

/** An event as it happened, with the facts before it (who loses) and after it (who gains). */
type Gebeurd = {
  id: string;
  soort: GebeurtenisSoort;
  gegevens: GebeurtenisGegevens;
  actor: Actor;
  op: Date;
  voor: Feiten | null;
  na: Feiten;
  /** The one person that the event itself is about: a betrokkene, the gevraagde, the actiehouder. */
  persoonId?: string;
  /** Organisations that the event is about, in a voorlegging. */
  partijen?: string[];
  kanten?: Kanten;
  anoniemVoor?: string | null;
};

/** Who asks and who is asked, in an overdracht or a consult. */
export type Kanten = Pick<
  OpenOverdracht,
  "soort" | "vanGebruikerId" | "vanOrganisatieId" | "naarOrganisatieId" | "naarPersoonId" | "spoed"
>;

const EIGEN_PERSOON: readonly Relatie[] = [
  "betrokkene",
  "gevraagde",
  "actiehouder",
  "piket",
  "leesgerechtigde",
  "afzender_persoon",
];

/** Tells everybody whom the table names, in the act's own transaction. */
export async function verstuurBerichten(tx: Transactie, g: Gebeurd): Promise<void> {
  const relaties = new Set(ONTVANGERS[g.soort]);
  const overdracht = [...(g.voor?.openOverdracht ?? []), ...g.na.openOverdracht].find(
    (o) => o.id === g.gegevens.overdrachtId,
  );
  const kanten = g.kanten ?? overdracht;
  const zien = new Set([g.voor, g.na].flatMap((f) => (f ? wieZien(f) : [])));
  const opDeCasus = [g.voor, g.na].flatMap((f) => (f ? personenUit(f, relaties) : []));
  // Who falls outside the inzet has a role and no sight: for them nothing happens here.
  const personen = opDeCasus.filter((id) => zien.has(id));
  const eigen = EIGEN_PERSOON.some((relatie) => relaties.has(relatie)) && g.persoonId;
  const functies = await mensenUitOrganisaties(tx, g, relaties, kanten);
  const aanBeideKanten = kanten ? personenVan(g, kanten, relaties) : [];
  const zelf = [...personen, ...functies, ...aanBeideKanten, ...(eigen ? [eigen] : [])];
  const fgs = relaties.has("fg") ? await leesFgs(tx) : [];
  const ontvangers = [...zelf, ...fgs, ...(await leesVervangers(tx, g.na.casusId, zelf))];
  await schrijfBerichten(tx, [...new Set(ontvangers)], g.actor.gebruikerId, {
    gebeurtenisId: g.id,
    casusId: g.na.casusId,
    casusnummer: g.na.casusnummer,
    soort: g.soort,
    gegevens: g.gegevens,
    op: g.op,
    persoonId: g.persoonId,
    spoed: kanten?.spoed ?? false,
    anoniemVoor: g.anoniemVoor,
  });
}

const wieZien = (feiten: Feiten): string[] =>
  berekenToegang(feiten).flatMap((rij) => rij.gebruikerId ?? []);

function personenUit(feiten: Feiten, relaties: Set<Relatie>): string[] {
  const uit: [Relatie, string | null | undefined][] = [
    ["procesregisseur", feiten.regie.procesregie?.persoonId],
    ["casusregisseur", feiten.regie.casusregie?.persoonId],
    ["zicht_op_veiligheid", feiten.regie.zicht_op_veiligheid?.persoonId],
    ...feiten.betrokken.map((b): [Relatie, string] => ["betrokkenen", b.gebruikerId]),
  ];
  return uit.flatMap(([relatie, id]) => (id && relaties.has(relatie) ? [id] : []));
}

function personenVan(g: Gebeurd, o: Kanten, relaties: Set<Relatie>): string[] {
  const regisseur = g.voor?.regie[o.soort]?.persoonId;
  return [
    ...(relaties.has("afzender_regisseur") ? [o.vanGebruikerId, regisseur] : []),
    ...(relaties.has("ontvanger_persoon") ? [o.naarPersoonId] : []),
  ].filter((id) => id != null);
}

async function mensenUitOrganisaties(
  tx: Transactie,
  g: Gebeurd,
  relaties: Set<Relatie>,
  o: Kanten | undefined,
): Promise<string[]> {
  const coordinatorenVan = [
    relaties.has("procesregie_coordinatoren") ? g.voor?.regie.procesregie?.organisatieId : null,
    relaties.has("procesregie_coordinatoren") ? g.na.regie.procesregie?.organisatieId : null,
    relaties.has("afzender_coordinatoren") ? o?.vanOrganisatieId : null,
    relaties.has("ontvanger_coordinatoren") ? o?.naarOrganisatieId : null,
  ].filter((id) => id != null);
  const coordinatoren = await leesMensenMetFunctie(tx, coordinatorenVan, ["coordinator"]);
  const piketVan = o?.spoed && relaties.has("ontvanger_coordinatoren") ? [o.naarOrganisatieId] : [];
  const piket = await leesMensenMetFunctie(tx, piketVan, ["piket"]);
  const partijen = await leesMensenMetFunctie(
    tx,
    g.partijen ?? [],
    (["manager", "coordinator"] as const).filter((f) =>
      relaties.has(f === "manager" ? "partij_managers" : "partij_coordinatoren"),
    ),
  );
  return [...coordinatoren, ...piket, ...partijen].map((m) => m.id);
}

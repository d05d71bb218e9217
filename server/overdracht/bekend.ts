import { leesLaatsteBesluit } from "#db/beoordeling";
import { leesHuishouden, leesNamen } from "#db/casus";
import { huidigeRegie, leesRegieStappen, leesTeksten } from "#db/casus-beeld";
import type { Transactie } from "#db/databank";
import { leesSamenvatting } from "#db/overdracht-contract";
import { leesActies, leesAfspraken } from "#db/plan";
import { GEZAG_NAAM } from "#regiekaart/namen";
import { noemtNaam } from "#regiekaart/noemt-naam";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { leesZienswijzeTekst } from "../huishouden/beeld.ts";

/** What the casus knows already, so that nothing is typed twice; what names somebody is not filled in where that may not stand. */
export async function leesBekend(
  tx: Transactie,
  casusId: string,
  leest: boolean,
): Promise<OverdrachtInhoud> {
  if (!leest) return {};
  const teksten = await leesTeksten(tx, casusId, ["doel", "zienswijze"]);
  const besluit = await leesLaatsteBesluit(tx, casusId);
  const gevuld: OverdrachtInhoud = {
    doel: teksten.doel ?? "",
    samenvatting: await leesSamenvatting(tx, casusId),
    // Per person when somebody was asked, else what the last assessment says.
    zienswijze_huishouden: (await leesZienswijzeTekst(tx, casusId)) ?? teksten.zienswijze ?? "",
    veiligheid_nu: await veiligheidNu(tx, casusId),
    gezag_en_contact: await gezagEnContact(tx, casusId),
    reden: besluit ? `Besluit van de laatste beoordeling: niveau ${besluit.besluit}.` : "",
  };
  const namen = await leesNamen(tx, casusId);
  const mag = ONDERDELEN.filter(
    ({ code, zichtVanaf }) =>
      gevuld[code] && (zichtVanaf !== "voorstel" || !noemtNaam(gevuld[code], namen)),
  );
  return Object.fromEntries(mag.map(({ code }) => [code, gevuld[code]]));
}

/** The agreements that stand, and who watches; only what is recorded, never a judgement of this moment. */
async function veiligheidNu(tx: Transactie, casusId: string): Promise<string> {
  const afspraken = (await leesAfspraken(tx, casusId)).filter((a) => a.beeindigdOp === null);
  // With a condition of its bron it does not go along by being copied.
  const regels = afspraken.flatMap((a) =>
    a.inhoud && a.voorwaarde === "geen" ? [`Afgesproken: ${a.inhoud}`] : [],
  );
  const kijkt = huidigeRegie(await leesRegieStappen(tx, casusId)).get("zicht_op_veiligheid");
  if (regels.length === 0) return "";
  const wie = kijkt?.persoon?.naam ?? kijkt?.organisatie?.naam;
  return [...regels, ...(wie ? [`Zicht op veiligheid: ${wie}.`] : [])].join("\n");
}

async function gezagEnContact(tx: Transactie, casusId: string): Promise<string> {
  const { huishouden, leden } = await leesHuishouden(tx, casusId);
  const gezag = leden
    .filter((l) => l.vertrokkenOp === null && l.gezag !== null)
    .map((l) => `Gezag over ${l.naam}: ${GEZAG_NAAM[l.gezag!].toLowerCase()}.`);
  const contact = [huishouden?.veiligContact ?? "", ...leden.map((l) => l.veiligContact)]
    .filter(Boolean)
    .map((c) => `Veilig contact: ${c}`);
  return [...gezag, ...contact].join("\n");
}

/** The acties that are decided one by one, as far as the sender may see them. */
export async function leesOpenActies(tx: Transactie, casusId: string) {
  const acties = await leesActies(tx, casusId);
  return acties
    .filter((a) => a.uitkomst === null)
    .map(({ id, inhoud, houder, lid, netwerk, organisatie }) => ({
      id,
      inhoud,
      houder: houder ?? lid ?? netwerk ?? "iemand",
      blijftBij: organisatie,
    }));
}

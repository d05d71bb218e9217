import { huidigeRegie, leesRegieStappen } from "#db/casus-beeld";
import type { OpenOverdracht } from "#db/feiten";
import { leesNietMee } from "#db/overdracht-contract";
import { leesVoorDocument, schrijfDocument } from "#db/overdracht-document";
import { leesOverdrachtInDaad } from "#db/overdracht-lijst";
import type { Niveau } from "#regiekaart/begrippen";
import { KAART_VERSIE } from "#regiekaart/kaart";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import { actieLot, type Tekstverwijzing } from "#regiekaart/overdracht-document";
import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import type { Daad } from "../kern/daad.ts";
import { moment } from "../kern/vormen.ts";
import type { AccepteerInvoer } from "./accepteer.ts";

type Geaccepteerd = Pick<AccepteerInvoer, "vorigeHouder" | "leesrechtTot"> & {
  niveau: Niveau;
  motivering: Tekstverwijzing | null;
};

/** Freezes the overdrachtsdocument in the transaction of the acceptance: regie has moved, the acties have not yet. */
export async function legDocumentVast(
  { tx, casusId, casusnummer, actor, op }: Daad,
  { id }: OpenOverdracht,
  { niveau, motivering, vorigeHouder, leesrechtTot }: Geaccepteerd,
): Promise<void> {
  const o = await leesOverdrachtInDaad(tx, id);
  const { onderdelen, aanvullingen, acties } = await leesVoorDocument(tx, id);
  const regie = huidigeRegie(await leesRegieStappen(tx, casusId));
  await schrijfDocument(tx, casusId, {
    versie: 1,
    overdrachtId: id,
    casusnummer,
    kaartversie: KAART_VERSIE,
    soort: o.soort as OverdrachtSoort,
    niveauVan: o.niveauVan as Niveau,
    niveauNaar: niveau,
    van: { organisatie: o.van.naam, afzender: o.afzender.naam },
    naar: { organisatie: o.naar.naam, geaccepteerdDoor: actor.naam },
    voorgesteldOp: moment(o.voorgesteldOp),
    warmGesprekOp: moment(o.warmGesprekOp),
    geaccepteerdOp: moment(op),
    vorigeHouder,
    leesrechtTot: vorigeHouder === "leesrecht" ? leesrechtTot : null,
    motivering,
    regie: [...regie.values()].flatMap(({ soort, organisatie, persoon }) =>
      organisatie ? [{ soort, organisatie: organisatie.naam, persoon: persoon?.naam ?? null }] : [],
    ),
    onderdelen: ONDERDELEN.flatMap(({ code }) => onderdelen.filter((d) => d.code === code)),
    aanvullingen: aanvullingen.map((a) => ({ ...a, op: moment(a.op) })),
    acties: acties.map(({ besluit, houder, uitkomst, voor, tekst }) => ({
      ...actieLot(
        { besluit, houder, afgerond: uitkomst !== null },
        { van: o.van.naam, naar: o.naar.naam },
      ),
      voor,
      tekst,
    })),
    nietMee: await leesNietMee(tx, casusId, o.naar.id),
  });
}

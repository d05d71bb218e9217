import type { Transactie } from "#db/databank";
import { gebruiker, inloggegeven } from "#db/schema/gebruiker";
import { organisatie, organisatieWerkgebied, werkgebied } from "#db/schema/organisatie";
import { DEMO_DOMEIN, DEMO_WACHTWOORD } from "#db/voorbeeldregio/accounts";
import { MENSEN } from "#db/voorbeeldregio/mensen";
import { ORGANISATIES, WERKGEBIEDEN } from "#db/voorbeeldregio/organisaties";
import { hashWachtwoord } from "#server/kern/inloggen";

/** Ids by what the scripts call somebody or something. Throws on a name that does not exist. */
export type Adresboek = {
  readonly werkgebied: (naam: string) => string;
  readonly organisatie: (sleutel: string) => string;
  readonly persoon: (adres: string) => string;
};

/** The region's reference data: areas, organisations, people and their one demo password. */
export async function schrijfMensen(tx: Transactie): Promise<Adresboek> {
  const gebieden = await tx
    .insert(werkgebied)
    .values([...WERKGEBIEDEN])
    .returning();
  const gebied = opzoeker(gebieden.map((w) => [w.naam, w.id]));
  const organisaties = await tx
    .insert(organisatie)
    .values(ORGANISATIES.map(({ sleutel: _, werkgebieden: __, ...rij }) => rij))
    .returning();
  const perNaam = opzoeker(organisaties.map((o) => [o.naam, o.id]));
  const organisatieId = opzoeker(ORGANISATIES.map((o) => [o.sleutel, perNaam(o.naam)]));
  await tx.insert(organisatieWerkgebied).values(
    ORGANISATIES.flatMap((o) =>
      o.werkgebieden.map((naam) => ({
        organisatieId: organisatieId(o.sleutel),
        werkgebiedId: gebied(naam),
      })),
    ),
  );
  const mensen = await tx
    .insert(gebruiker)
    .values(
      MENSEN.map((p, i) => ({
        organisatieId: organisatieId(p.organisatie),
        naam: p.naam,
        email: `${p.adres}@${DEMO_DOMEIN}`,
        telefoon: `099 000 ${String(6001 + i).replace(/(..)$/, " $1")}`,
        functies: [...p.functies],
        profiel: p.profiel,
      })),
    )
    .returning();
  const wachtwoordHash = await hashWachtwoord(DEMO_WACHTWOORD);
  await tx.insert(inloggegeven).values(mensen.map((g) => ({ gebruikerId: g.id, wachtwoordHash })));
  return {
    werkgebied: gebied,
    organisatie: organisatieId,
    persoon: opzoeker(mensen.map((g) => [g.email.split("@")[0]!, g.id])),
  };
}

function opzoeker(paren: [string, string][]): (naam: string) => string {
  const bekend = new Map(paren);
  return (naam) => {
    const id = bekend.get(naam);
    if (!id) throw new Error(`the demo region does not know ${naam}`);
    return id;
  };
}

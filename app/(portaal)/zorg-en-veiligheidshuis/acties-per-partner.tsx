import { Badge } from "#ui/badge";
import { BelLink } from "#ui/bel-link";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { Takenlijst } from "#ui/takenlijst";
import { dagTekst } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type Acties = Uitvoer["dashboard"]["partneracties"];
type Actie = Acties["acties"][number];

/** Open actions per partner; who is late stands first. Not red: somebody else must act, you can call. */
export function ActiesPerPartner({ acties, vandaag }: Acties) {
  const partners = [...new Map(acties.map((a) => [a.partner.id, a.partner])).values()].map((p) => {
    const eigen = acties.filter((a) => a.partner.id === p.id);
    return { ...p, eigen, laat: eigen.filter((a) => a.teLaat).length };
  });
  return (
    <Vlak titel="Acties van partners" id="acties-per-partner" aantal={acties.length}>
      {partners.length === 0 && (
        <Takenlijst taken={[]} leeg="Partners hebben nu geen open acties in jullie casussen." />
      )}
      <div className="stapel stapel--ruim">
        {partners
          .toSorted((a, b) => b.laat - a.laat || a.naam.localeCompare(b.naam))
          .map(({ id, naam, korteNaam, telefoon, eigen, laat }) => (
            <div key={id} className="stapel">
              <h3>
                {naam} {laat > 0 && <Badge>{laat} te laat</Badge>}
              </h3>
              <BelLink wie={korteNaam} telefoon={telefoon} />
              <Takenlijst taken={eigen.map((a) => alsRegel(a, vandaag))} leeg="" />
            </div>
          ))}
      </div>
    </Vlak>
  );
}

function alsRegel({ casusnummer, niveau, dag, wie }: Actie, vandaag: string) {
  return {
    sleutel: `${casusnummer}-${dag}-${wie.naam}`,
    titel: "Open actie",
    href: `/casussen/${casusnummer}/plan`,
    nummer: casusnummer,
    niveau,
    detail: (
      <>
        <Prive>{wie.naam}</Prive>, voor <Datum waarde={dag} vorm="dag" /> ({dagTekst(dag, vandaag)})
      </>
    ),
  };
}

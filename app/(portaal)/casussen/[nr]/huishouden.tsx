import type { ReactNode } from "react";
import { GEMIS_NAAM, GEZAG_NAAM, GRONDSLAG_NAAM, LEEFTIJD_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import type { Volledig } from "./casus.ts";

type HuishoudenProps = { casus: Volledig; acties?: ReactNode };

/** The household and why there is a casus; only for who may read it. A secret address stands nowhere but behind its button. */
export function Huishouden({ casus, acties }: HuishoudenProps) {
  const { huishouden, leden } = casus;
  return (
    <Vlak titel="Huishouden" id="huishouden" acties={acties}>
      {huishouden && (
        <dl className="feiten">
          <div>
            <dt>Aanduiding</dt>
            <dd>
              <Prive>{huishouden.aanduiding}</Prive>
            </dd>
          </div>
          <div>
            <dt>Woonplaats</dt>
            <dd>
              <Prive>{huishouden.woonplaats}</Prive>
            </dd>
          </div>
          <div>
            <dt>Adres</dt>
            <dd>
              <Prive>{adresTekst(huishouden)}</Prive>
            </dd>
          </div>
          <div>
            <dt>Veilig contact</dt>
            <dd>
              <Prive>{huishouden.veiligContact || "Niet ingevuld"}</Prive>
            </dd>
          </div>
        </dl>
      )}
      <ul className="leden">
        {leden.length === 0 && <li className="subtiel">Nog niet ingevuld wie er wonen.</li>}
        {leden.map((lid) => (
          <li key={`${lid.naam}${lid.rol}`}>
            <Prive>
              <strong>{lid.naam}</strong>
            </Prive>{" "}
            <span className="subtiel">{lidTekst(lid)}</span> <GemisMerken gemis={lid.gemis} />
          </li>
        ))}
      </ul>
      <WaaromCasus casus={casus} />
    </Vlak>
  );
}

type Lid = Volledig["leden"][number];

/** Where they live, or that it is secret. */
export function adresTekst({ adres, geheimAdres }: NonNullable<Volledig["huishouden"]>): string {
  if (geheimAdres) return "Geheim";
  return adres ? `${adres.straat} ${adres.huisnummer}, ${adres.postcode}` : "Niet ingevuld";
}

/** What somebody is in the household, how old, and who decides for a child. */
export function lidTekst({ rol, leeftijdsgroep, gezag }: Omit<Lid, "naam" | "gemis">): string {
  const leeftijd = LEEFTIJD_NAAM[leeftijdsgroep].toLowerCase();
  return `${rol} · ${leeftijd}${gezag ? ` · gezag: ${GEZAG_NAAM[gezag]}` : ""}`;
}

/** What the law asks of a person and is not there yet. */
export function GemisMerken({ gemis }: Pick<Lid, "gemis">) {
  if (gemis.length === 0) return <Badge>geïnformeerd</Badge>;
  return gemis.map((g) => (
    <span key={g}>
      <Badge soort="info">{GEMIS_NAAM[g]}</Badge>{" "}
    </span>
  ));
}

/** Reason, goal, ground and area of the casus. */
export function WaaromCasus({ casus }: { casus: Volledig }) {
  const { aanleiding, doel, gewenstDoor } = casus;
  return (
    <dl className="feiten feiten--breed">
      <div>
        <dt>Aanleiding</dt>
        <dd className="met-regels">{aanleiding ?? "Niet zichtbaar voor jou"}</dd>
      </div>
      <div>
        <dt>Doel</dt>
        <dd className="met-regels">{doel ?? "Niet zichtbaar voor jou"}</dd>
      </div>
      {gewenstDoor && (
        <div>
          <dt>Wie wenst regie</dt>
          <dd className="met-regels">{gewenstDoor}</dd>
        </div>
      )}
      <div>
        <dt>Grondslag</dt>
        <dd>{GRONDSLAG_NAAM[casus.grondslag]}</dd>
      </div>
      <div>
        <dt>Werkgebied</dt>
        <dd>{casus.werkgebied}</dd>
      </div>
    </dl>
  );
}

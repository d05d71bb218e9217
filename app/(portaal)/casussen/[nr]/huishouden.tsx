import { GRONDSLAG_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { LEEFTIJD_NAAM } from "../leeftijd.ts";
import type { Volledig } from "./casus.ts";

/** The household and why there is a casus; only for who may read it. */
export function Huishouden({ casus }: { casus: Volledig }) {
  const { huishouden, leden } = casus;
  return (
    <Vlak titel="Huishouden" id="huishouden">
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
            <dt>Veilig contact</dt>
            <dd>
              <Prive>{huishouden.veiligContact || "Niet ingevuld"}</Prive>
            </dd>
          </div>
        </dl>
      )}
      <ul className="leden">
        {leden.map((lid) => (
          <li key={`${lid.naam}${lid.rol}`}>
            <Prive>
              <strong>{lid.naam}</strong>
            </Prive>{" "}
            <span className="subtiel">
              {lid.rol} · {LEEFTIJD_NAAM[lid.leeftijdsgroep].toLowerCase()}
            </span>{" "}
            <Badge>
              {lid.geinformeerd ? "weet van deze casus" : "weet nog niet van deze casus"}
            </Badge>
          </li>
        ))}
      </ul>
      <WaaromCasus casus={casus} />
    </Vlak>
  );
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

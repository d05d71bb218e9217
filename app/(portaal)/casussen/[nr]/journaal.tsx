import { CATEGORIE_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { Volledig } from "./casus.ts";
import { NotitieFormulier } from "./notitie-formulier.tsx";

type Notitie = Volledig["journaal"][number];
type JournaalProps = {
  casus: Volledig;
  gebruikerId: string;
  /** The id of the note that a new one corrects, from the URL. */
  verbeter?: string | undefined;
};

/** The notes that I may see, newest first, and the form for a new one. A note is never changed, only corrected by another. */
export function Journaal({ casus, gebruikerId, verbeter }: JournaalProps) {
  const { journaal, casusnummer, mag, noodtoegang } = casus;
  const teVerbeteren = journaal.find((n) => n.id === verbeter);
  return (
    <Vlak titel="Journaal" aantal={journaal.length} id="journaal">
      <div className="stapel stapel--ruim">
        {journaal.length === 0 ? (
          <LegeStaat titel="Er zijn nog geen notities.">
            {mag.noteren && "Schrijf hieronder op wat anderen in deze casus moeten weten."}
          </LegeStaat>
        ) : (
          <ol className="journaal">
            {journaal.map((n) => (
              <NotitieRegel
                key={n.id}
                notitie={n}
                verbeterd={journaal.some((j) => j.corrigeertId === n.id)}
                {...(mag.noteren
                  ? { verbeterHref: `/casussen/${casusnummer}?verbeter=${n.id}#notitie` }
                  : {})}
              />
            ))}
          </ol>
        )}
        {(mag.noteren || noodtoegang?.magNoteren) && (
          <NotitieFormulier
            key={teVerbeteren?.id ?? "nieuw"}
            casusnummer={casusnummer}
            gebruikerId={gebruikerId}
            bijNood={!mag.noteren}
            {...(teVerbeteren
              ? { verbeter: { id: teVerbeteren.id, op: teVerbeteren.op, door: teVerbeteren.door } }
              : {})}
          />
        )}
      </div>
    </Vlak>
  );
}

type RegelProps = { notitie: Notitie; verbeterd: boolean; verbeterHref?: string };

function NotitieRegel({ notitie: n, verbeterd, verbeterHref }: RegelProps) {
  return (
    <li>
      <p className="subtiel klein">
        <Datum waarde={n.op} /> · <Prive>{n.door}</Prive> ({n.organisatie}){" "}
        {n.categorie !== "algemeen" && <Badge>{CATEGORIE_NAAM[n.categorie]}</Badge>}{" "}
        {n.voorwaarde === "instemming_nodig" && <Badge>niet zomaar doorgeven</Badge>}{" "}
        {n.corrigeertId && <Badge>verbetering van een eerdere notitie</Badge>}{" "}
        {verbeterd && <Badge>later verbeterd</Badge>}
      </p>
      <p className="met-regels">{n.inhoud ?? "Deze tekst is vernietigd."}</p>
      {verbeterHref && (
        <p className="klein niet-op-papier">
          <Verwijzing href={verbeterHref}>
            Verbeter deze notitie
            <span className="alleen-voorlezen"> van {n.door}</span>
          </Verwijzing>
        </p>
      )}
    </li>
  );
}

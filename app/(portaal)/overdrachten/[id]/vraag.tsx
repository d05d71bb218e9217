import { CATEGORIE_NAAM } from "#regiekaart/namen";
import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { BelLink } from "#ui/bel-link";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { ONDERDEEL_NAAM, regieTekst } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** What is asked, and what the sender wrote, as far as this reader may see it. */
export function Vraag({ beeld: { overdracht: o, inhoud, nietMee } }: { beeld: OverdrachtBeeld }) {
  const geschreven = ONDERDELEN.flatMap((onderdeel) => {
    const deel = inhoud.find((i) => i.onderdeel === onderdeel.code);
    const keuze = onderdeel.keuzes?.find((k) => k.waarde === deel?.inhoud);
    return deel ? [{ ...onderdeel, tekst: keuze?.naam ?? deel.inhoud }] : [];
  });
  return (
    <Vlak titel={o.afgehandeldOp === null ? "Wat wordt gevraagd" : "Wat werd gevraagd"} id="vraag">
      <dl className="feiten feiten--breed">
        <div>
          <dt>Vraag</dt>
          <dd>
            {o.naar.naam} neemt de {regieTekst(o.soort)} over van {o.van.naam}.
          </dd>
        </div>
        <div>
          <dt>
            {o.status === "aanvulling_gevraagd"
              ? "Niveau in het voorstel"
              : "Niveau na de overdracht"}
          </dt>
          <dd>
            <NiveauMerk niveau={o.niveauNaar} woord />{" "}
            {o.niveauVan === o.niveauNaar
              ? "(blijft gelijk)"
              : `(${o.niveauNaar > o.niveauVan ? "omhoog" : "omlaag"} vanaf ${o.niveauVan})`}
          </dd>
        </div>
        {geschreven.map(({ code, tekst }) => (
          <div key={code}>
            <dt>{ONDERDEEL_NAAM[code]}</dt>
            <dd className="met-regels">
              {code === "terugbellen" && tekst ? (
                <BelLink wie={<Prive>{o.afzender.naam}</Prive>} telefoon={tekst} />
              ) : (
                (tekst ?? "Deze tekst is vernietigd.")
              )}
            </dd>
          </div>
        ))}
        {nietMee.length > 0 && (
          <div>
            <dt>Niet overgedragen, omdat de bron nog niet instemt</dt>
            <dd>
              {nietMee
                .map((n) => `${n.bron}: ${n.aantal} (${CATEGORIE_NAAM[n.categorie].toLowerCase()})`)
                .join("; ")}
            </dd>
          </div>
        )}
        <div>
          <dt>Voorgesteld</dt>
          <dd>
            <Datum waarde={o.voorgesteldOp} /> door <Prive>{o.afzender.naam}</Prive>, {o.van.naam}
          </dd>
        </div>
        <div>
          <dt>Warm gesprek</dt>
          <dd>{o.warmGesprekOp ? <Datum waarde={o.warmGesprekOp} /> : "Nog niet gepland"}</dd>
        </div>
      </dl>
    </Vlak>
  );
}

import { voorstelCasusregie } from "#db/voorbeeldregio/proef-invoer";
import { inInzet } from "#regiekaart/inzet";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { collega, doe, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";

const WAAROM = "Zo is het afgesproken in het overleg.";

/** Casusregie goes to any party in the inzet, which answers at once or not. */
export async function draagCasusregieOver(z: Zet): Promise<boolean> {
  const { regio, t, s } = z;
  const kan = regio.organisaties.filter(
    (o) =>
      inInzet(s.niveau, o.soort) &&
      o.werkgebieden.includes(s.werkgebiedId) &&
      o.id !== s.casusregie?.organisatieId &&
      o.id !== s.procesregie?.organisatieId,
  );
  const naar = kan.length > 0 ? t.kies(kan) : null;
  if (!naar) return false;
  const { casusnummer, volgnr } = s;
  return doe(z, "casusregie voorgesteld", regisseur(z), (a) =>
    a.overdracht.stelVoor(
      metSleutel({
        ...voorstelCasusregie(casusnummer, naar.id),
        gezienVolgnr: volgnr,
        wgsToets: { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] },
      }),
    ),
  );
}

export function antwoordCasusregie(z: Zet, o: NonNullable<Zet["s"]["casusregieOverdracht"]>) {
  const nieuw = collega(z, o.naar);
  const wie = iemand(z, o.naar, "coordinator");
  if (!nieuw || z.t.kans(0.3)) return Promise.resolve(false);
  if (z.t.kans(0.2))
    return doe(z, "casusregie niet geaccepteerd", wie, (a) =>
      a.overdracht.accepteerNiet(
        metSleutel({ overdrachtId: o.id, reden: "geen_ruimte" as const, toelichting: WAAROM }),
      ),
    );
  return doe(z, "casusregie geaccepteerd", wie, (a) =>
    a.overdracht.accepteer(
      metSleutel({
        overdrachtId: o.id,
        regisseurId: nieuw.id,
        motivering: WAAROM,
        vorigeHouder: "betrokken" as const,
      }),
    ),
  );
}

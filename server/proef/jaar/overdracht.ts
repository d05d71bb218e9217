import { voorstelCasusregie } from "#db/voorbeeldregio/proef-invoer";
import { OVERDRACHT } from "#db/voorbeeldregio/teksten";
import { inInzet } from "#regiekaart/regie";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import type { Aanroeper } from "../proefregio.ts";
import type { Mens, Organisatie } from "./regio.ts";
import { collega, dagNa, doe, houders, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";

type Open = NonNullable<Zet["s"]["overdracht"]>;
const WAAROM = "Zo is het afgesproken in het overleg.";

/** Proposes procesregie to somebody who may hold it; to whom the last one advised when somebody did. */
export function stelVoor(z: Zet, niveau = z.s.besluit ?? z.s.niveau): Promise<boolean> {
  const { t, s } = z;
  const kan = houders(z, niveau);
  const over = kan.filter((o) => !s.afgewezen.includes(o.id));
  const naar = kan.find((o) => o.id === s.advies) ?? t.kies(over.length > 0 ? over : kan);
  if (!naar) return nooit;
  z.zaak.gevraagd = true;
  return doe(z, "overdracht voorgesteld", regisseur(z), (a) => stuur(z, a, naar, niveau));
}
const nooit = Promise.resolve(false);

async function stuur(z: Zet, a: Aanroeper, naar: Organisatie, niveau: Zet["s"]["niveau"]) {
  const { casusnummer, volgnr, niveau: nu } = z.s;
  const { acties } = await a.overdracht.bereidVoor({ casusnummer });
  return a.overdracht.stelVoor(
    metSleutel({
      casusnummer,
      gezienVolgnr: volgnr,
      naarOrganisatieId: naar.id,
      niveauNaar: niveau === nu ? null : niveau,
      wgsToets: { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] },
      inhoud: OVERDRACHT[niveau > nu ? "omhoog" : niveau < nu ? "omlaag" : "gelijk"],
      acties: acties.map((x) => ({ actieId: x.id, besluit: "gaat_mee" as const })),
    }),
  );
}

/** What happens to an open overdracht: an answer, a question, a promise, a withdrawal, or silence. */
export function antwoord(z: Zet, o: Open): Promise<boolean> {
  const { t } = z;
  if (o.status === "aanvulling_gevraagd") return vulAan(z, o);
  if (o.status === "toegezegd") return t.kans(0.85) ? accepteer(z, o) : accepteerNiet(z, o);
  // Who has not answered past 150 % is asked no more: the sender takes it back, to ask somebody else.
  if (o.elders) return t.kans(0.6) ? trekIn(z, o) : accepteer(z, o);
  const kans = t.onder(100);
  if (kans < 25) return o.verlopen ? doeAlsAfzender(z, o, "herinnerd", "herinner") : nooit;
  if (kans < 33) return doeAlsOntvanger(z, o, "ontvangst bevestigd", "bevestigOntvangst");
  if (kans < 41) return vraagAanvulling(z, o);
  if (kans < 49) return zegToe(z, o);
  if (kans < 53) return trekIn(z, o);
  if (kans < 68) return accepteerNiet(z, o);
  return accepteer(z, o);
}

const ontvanger = (z: Zet, o: Open): Mens | undefined =>
  o.spoed ? iemand(z, o.naar, "coordinator", "piket") : iemand(z, o.naar, "coordinator");

function doeAlsOntvanger(z: Zet, o: Open, naam: string, daad: "bevestigOntvangst") {
  return doe(z, naam, ontvanger(z, o), (a) =>
    a.overdracht[daad](metSleutel({ overdrachtId: o.id })),
  );
}

function doeAlsAfzender(
  z: Zet,
  o: Open,
  naam: string,
  daad: "herinner" | "trekIn" | "herbevestig",
) {
  const wie = iemand(z, o.van, "coordinator");
  return doe(z, naam, wie, (a) => a.overdracht[daad](metSleutel({ overdrachtId: o.id })));
}

const trekIn = (z: Zet, o: Open) => doeAlsAfzender(z, o, "ingetrokken", "trekIn");

function vulAan(z: Zet, o: Open): Promise<boolean> {
  if (z.t.kans(0.1)) return trekIn(z, o);
  if (!o.vraagOpen) return doeAlsAfzender(z, o, "herbevestigd", "herbevestig");
  const wie = iemand(z, o.van, "coordinator");
  return doe(z, "aangevuld", wie, (a) =>
    a.overdracht.vulAan(metSleutel({ overdrachtId: o.id, antwoord: WAAROM })),
  );
}

const vraagAanvulling = (z: Zet, o: Open) =>
  doe(z, "aanvulling gevraagd", ontvanger(z, o), (a) =>
    a.overdracht.vraagAanvulling(metSleutel({ overdrachtId: o.id, vraag: "Wie belt wie?" })),
  );

const zegToe = (z: Zet, o: Open) =>
  doe(z, "toegezegd", ontvanger(z, o), (a) =>
    a.overdracht.zegToe(
      metSleutel({ overdrachtId: o.id, warmGesprekOp: `${dagNa(z.op, 2)}T09:00:00.000Z` }),
    ),
  );

/** Declining with a reason; "niet wij, maar X" names an organisation that the sender asks next. */
export function accepteerNiet(z: Zet, o: Open): Promise<boolean> {
  const ander = houders(z, z.s.besluit ?? z.s.niveau).find((x) => x.id !== o.naar);
  const reden = ander && z.t.kans(0.6) ? ("andere_organisatie" as const) : ("geen_ruimte" as const);
  return doe(z, "niet geaccepteerd", ontvanger(z, o), (a) =>
    a.overdracht.accepteerNiet(
      metSleutel({
        overdrachtId: o.id,
        reden,
        toelichting: WAAROM,
        adviesOrganisatieId: reden === "andere_organisatie" ? ander!.id : null,
      }),
    ),
  );
}

/** Accepting: a regisseur with or without the profile, what the former holder keeps, and who else takes over. */
export function accepteer(z: Zet, o: Open): Promise<boolean> {
  const { t } = z;
  const nieuw = collega(z, o.naar);
  if (!nieuw) return nooit;
  const vorigeHouder = t.kies(["geen", "stand", "leesrecht", "leesrecht", "betrokken"] as const);
  return doe(z, o.spoed ? "geaccepteerd bij spoed" : "geaccepteerd", ontvanger(z, o), (a) =>
    a.overdracht.accepteer(
      metSleutel({
        overdrachtId: o.id,
        regisseurId: nieuw.id,
        motivering: t.kans(0.8) ? WAAROM : "",
        vorigeHouder,
        leesrechtTot: vorigeHouder === "leesrecht" ? dagNa(z.op, 30 + t.onder(60)) : null,
        casusregisseurId: t.kans(0.5) ? nieuw.id : null,
        zichtOpVeiligheidId: t.kans(0.5) ? (collega(z, o.naar)?.id ?? null) : null,
      }),
    ),
  );
}

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
  if (!nieuw || z.t.kans(0.3)) return nooit;
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

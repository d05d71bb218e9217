import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { OVERDRACHT } from "#db/voorbeeldregio/teksten";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import type { Aanroeper } from "../proefregio.ts";
import type { Mens, Organisatie } from "./regio.ts";
import {
  collega,
  doe,
  houders,
  iemand,
  metSleutel,
  moetAnders,
  regisseur,
  type Zet,
} from "./spel.ts";

type Open = NonNullable<Zet["s"]["overdracht"]>;
type Vast = { niveau: Zet["s"]["niveau"]; naar: Organisatie; consultId: string | null };
type Voorstel = Partial<Vast> & { naam?: string };
const WAAROM = "Zo is het afgesproken in het overleg.";

/** Proposes procesregie to somebody who may hold it: who asked for it, or whom the last one advised, before others. */
export function stelVoor(z: Zet, v: Voorstel = {}): Promise<boolean> {
  const { t, s } = z;
  const niveau = v.niveau ?? s.besluit ?? s.niveau;
  const kan = houders(z, niveau);
  const over = kan.filter((o) => ![...s.afgewezen, ...s.zwegen].includes(o.id));
  const advies = kan.find((o) => o.id === s.andersDanWij);
  const vrager = v.naar ? undefined : kan.find((o) => o.id === s.verzoek?.organisatieId);
  const naar = v.naar ?? vrager ?? advies ?? t.kies(over.length > 0 ? over : kan);
  const naam = v.naam ?? (vrager ? "regie gegeven op verzoek" : "overdracht voorgesteld");
  if (!naar) return nooit;
  z.zaak.gevraagd = true;
  return doe(z, naam, regisseur(z), (a) =>
    stuur(z, a, { niveau, naar, consultId: v.consultId ?? null }),
  );
}
const nooit = Promise.resolve(false);

/** Filled in as the form does it: what was written in a consult, and that the household moved. */
async function stuur(z: Zet, a: Aanroeper, { niveau, naar, consultId }: Vast) {
  const { casusnummer, volgnr, niveau: nu } = z.s;
  const { acties, bekend } = await a.overdracht.bereidVoor({ casusnummer, consultId });
  const { reden, samenvatting, geprobeerd } = bekend;
  const mee = consultId ? { reden, samenvatting, geprobeerd } : reden ? { reden } : {};
  return a.overdracht.stelVoor(
    metSleutel({
      casusnummer,
      gezienVolgnr: volgnr,
      naarOrganisatieId: naar.id,
      niveauNaar: niveau === nu ? null : niveau,
      wgsToets: { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] },
      inhoud: { ...OVERDRACHT[niveau > nu ? "omhoog" : niveau < nu ? "omlaag" : "gelijk"], ...mee },
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
  if (o.elders) return t.kans(0.6) ? trekIn(z, o, "ingetrokken na stilte") : accepteer(z, o);
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

const trekIn = (z: Zet, o: Open, naam = "ingetrokken") => doeAlsAfzender(z, o, naam, "trekIn");

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
      metSleutel({ overdrachtId: o.id, warmGesprekOp: `${dagOver(2, z.op)}T09:00:00.000Z` }),
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
  const { t, s } = z;
  const nieuw = collega(z, o.naar);
  if (!nieuw) return nooit;
  const wijs = moetAnders(z, s.besluit ?? s.niveau);
  const vorigeHouder = t.kies(["geen", "stand", "leesrecht", "leesrecht", "betrokken"] as const);
  return doe(z, o.spoed ? "geaccepteerd bij spoed" : "geaccepteerd", ontvanger(z, o), (a) =>
    a.overdracht.accepteer(
      metSleutel({
        overdrachtId: o.id,
        regisseurId: nieuw.id,
        motivering: t.kans(0.8) ? WAAROM : "",
        vorigeHouder,
        leesrechtTot: vorigeHouder === "leesrecht" ? dagOver(30 + t.onder(60), z.op) : null,
        casusregisseurId: wijs("casusregie") ? nieuw.id : null,
        zichtOpVeiligheidId: wijs("zicht") ? (collega(z, o.naar)?.id ?? null) : null,
      }),
    ),
  );
}

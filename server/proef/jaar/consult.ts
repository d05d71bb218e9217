import type { Niveau } from "#regiekaart/begrippen";
import { CONSULT_SOORT_CODES } from "#regiekaart/consult";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { stelVoor } from "./overdracht.ts";
import { collega, doe, houders, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";

type Gevraagd = NonNullable<Zet["s"]["consult"]>;

/** Advice of another organisation, mostly without a name; often of one that could hold the regie here or a niveau higher. */
export function vraagConsult(z: Zet): Promise<boolean> | null {
  const { regio, t, s } = z;
  const wie = regisseur(z);
  const hier = regio.organisaties.filter((o) => o.werkgebieden.includes(s.werkgebiedId));
  const hoger = Math.min(5, s.niveau + 1) as Niveau;
  const kunnen = t.kans(0.6) ? [...houders(z, s.niveau), ...houders(z, hoger)] : [];
  const kan = (kunnen.length > 0 ? kunnen : hier).filter((o) => o.id !== wie?.organisatieId);
  if (s.consult || kan.length === 0) return null;
  const naar = t.kies(kan).id;
  const opNaam = t.kans(0.25);
  z.zaak.gevraagd = true;
  return doe(z, opNaam ? "consult op naam gevraagd" : "consult gevraagd", wie, (a) =>
    a.consult.vraag(
      metSleutel({
        casusnummer: s.casusnummer,
        naarOrganisatieId: naar,
        naarPersoonId: t.kans(0.3) ? (collega(z, naar)?.id ?? null) : null,
        soort: t.kies(CONSULT_SOORT_CODES),
        vraag: "Welke aanpak past bij ruzie over de omgang?",
        opNaam,
        grondslag: opNaam ? ("wmo" as const) : null,
        reden: opNaam ? "Jullie kennen dit huishouden al." : "",
        wgsToets: { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] },
      }),
    ),
  );
}

/** What becomes of a question: advice, in time or late, a withdrawal, or silence (null). */
export function behandelConsult(z: Zet, c: Gevraagd): Promise<boolean> | null {
  const kans = z.t.onder(100);
  if (c.verlopen ? kans < 45 : kans < 12) return trekIn(z, c);
  if (!c.verlopen && kans >= 60) return null;
  z.zaak.gevraagd = true;
  const gevraagde = z.regio.mensen.find((m) => m.id === c.persoonId && m.actief);
  const wie = gevraagde && z.t.kans(0.6) ? gevraagde : iemand(z, c.naar, "coordinator");
  return doe(z, c.verlopen ? "advies te laat gegeven" : "advies gegeven", wie, (a) =>
    a.consult.beantwoord(
      metSleutel({ consultId: c.id, advies: "Begin met een gesprek met ieder apart." }),
    ),
  );
}

const trekIn = (z: Zet, c: Gevraagd) =>
  doe(z, "consult ingetrokken", regisseur(z), (a) =>
    a.consult.trekIn(metSleutel({ casusnummer: z.s.casusnummer, consultId: c.id })),
  );

/** Who gave advice is asked to take the regie, with what was written then; null where that kind may not hold here. */
export function draagOverNaAdvies(z: Zet): Promise<boolean> | null {
  const { advies, niveau, besluit } = z.s;
  const straks = besluit ?? niveau;
  const naar = houders(z, straks).find((o) => o.id === advies?.van);
  if (!advies || !naar) return null;
  return stelVoor(z, {
    niveau: straks,
    naar,
    consultId: advies.consultId,
    naam: "overdracht uit consult",
  });
}

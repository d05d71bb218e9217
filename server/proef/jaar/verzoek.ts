import { REGIEVERZOEK_REDEN_CODES } from "#regiekaart/regieverzoek";
import { stelVoor } from "./overdracht.ts";
import { doe, houders, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";
import { wijsToe } from "./verloop.ts";

type Verzoek = NonNullable<Zet["s"]["verzoek"]>;
const WAAROM = "Wij komen er al elke week.";

/** An organisation that may hold it here, and knows of the casus, asks for procesregie. */
export function vraagRegie(z: Zet): Promise<boolean> | null {
  const kan = houders(z, z.s.niveau).filter((o) => z.s.kent.includes(o.id));
  if (kan.length === 0) return null;
  z.zaak.gevraagd = true;
  return doe(z, "regie gevraagd", iemand(z, z.t.kies(kan).id, "coordinator"), (a) =>
    a.regie.vraag(metSleutel({ casusnummer: z.s.casusnummer, waarom: WAAROM })),
  );
}

/** Given by an overdracht, refused with a reason, taken back, or left until something else moves the regie (null). */
export function behandelVerzoek(z: Zet, v: Verzoek): Promise<boolean> | null {
  const { casusnummer, niveau, besluit, overdracht } = z.s;
  const kans = z.t.onder(100);
  const basis = { casusnummer, verzoekId: v.id };
  // Another regisseur at the holder leaves the question where it is.
  if (kans < 12) return wijsToe(z, "procesregie", "andere regisseur bij een verzoek");
  if (kans < 27)
    return doe(z, "verzoek ingetrokken", iemand(z, v.organisatieId, "coordinator"), (a) =>
      a.regie.trekVerzoekIn(metSleutel(basis)),
    );
  if (kans < 45)
    return doe(z, "regie niet gegeven", regisseur(z), (a) =>
      a.regie.geefNiet(
        metSleutel({ ...basis, reden: z.t.kies(REGIEVERZOEK_REDEN_CODES), toelichting: WAAROM }),
      ),
    );
  const kan = houders(z, besluit ?? niveau).some((o) => o.id === v.organisatieId);
  return kans < 85 && !overdracht && kan ? stelVoor(z) : null;
}

import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { AFSLUIT_REDEN_CODES, type AfsluitReden } from "#regiekaart/afsluiten";
import { CONTROLE_DAGEN } from "#regiekaart/plan";
import { collega, doe, houders, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";

const WAAROM = "Zo is het besproken.";

/** Names a colleague where nobody is. */
export function wijsToe(
  z: Zet,
  soort: "procesregie" | "casusregie",
  naam = "toegewezen",
): Promise<boolean> {
  const houder = z.s[soort]!.organisatieId;
  const wie = collega(z, houder);
  return doe(z, naam, wie && iemand(z, houder, "coordinator"), (a) =>
    a.regie.wijsToe(
      metSleutel({
        casusnummer: z.s.casusnummer,
        soort,
        persoonId: wie!.id,
        motivering: z.t.kans(0.8) ? WAAROM : "",
      }),
    ),
  );
}

/** Everybody declined: who has doorzettingsmacht assigns it. */
export function wijsAan(z: Zet): Promise<boolean> {
  const kan = houders(z, z.s.niveau);
  const gemeente = z.regio.organisaties.find(
    (o) => o.soort === "gemeente" && o.werkgebieden.includes(z.s.werkgebiedId),
  );
  if (kan.length === 0) return Promise.resolve(false);
  const naar = z.t.kies(kan).id;
  return doe(z, "aangewezen", iemand(z, gemeente?.id, "manager"), (a) =>
    a.regie.wijsAan(
      metSleutel({ casusnummer: z.s.casusnummer, naarOrganisatieId: naar, motivering: WAAROM }),
    ),
  );
}

/** What spoed left out: why it was, who answers for the bestuur. */
export function rondTaakAf(z: Zet, taak: Zet["s"]["spoedTaken"][number]): Promise<boolean> {
  const { casusnummer } = z.s;
  const wie = iemand(z, taak.organisatieId ?? z.s.procesregie!.organisatieId, "coordinator");
  if (taak.soort === "bestuurlijk")
    return doe(z, "bestuurlijk vastgelegd", regisseur(z), (a) =>
      a.bestuurlijk.legVast(
        metSleutel({ casusnummer, functie: "burgemeester" as const, naam: "Burgemeester Proef" }),
      ),
    );
  return doe(z, "taak na spoed afgerond", wie, (a) =>
    a.spoed.rondTaakAf(metSleutel({ casusnummer, taakId: taak.id, toelichting: WAAROM })),
  );
}

export function antwoordZicht(z: Zet, vraag: NonNullable<Zet["s"]["zichtVraag"]>) {
  const wie = z.regio.mensen.find((m) => m.id === vraag.persoonId && m.actief);
  const antwoord = z.t.kans(0.85) ? ("geaccepteerd" as const) : ("niet_geaccepteerd" as const);
  return doe(z, `zicht ${antwoord}`, wie, (a) =>
    a.zichtOpVeiligheid.antwoord(
      metSleutel({ casusnummer: z.s.casusnummer, vraagId: vraag.id, antwoord }),
    ),
  );
}

export function vraagZicht(z: Zet): Promise<boolean> {
  const wie = collega(z, z.s.procesregie!.organisatieId);
  return doe(z, "zicht gevraagd", wie && regisseur(z), (a) =>
    a.zichtOpVeiligheid.vraag(metSleutel({ casusnummer: z.s.casusnummer, persoonId: wie!.id })),
  );
}

export const noteer = (z: Zet) =>
  doe(z, "genoteerd", regisseur(z), (a) =>
    a.casus.noteer(
      metSleutel({
        casusnummer: z.s.casusnummer,
        inhoud: "Gebeld; het gaat zoals afgesproken.",
        voorwaarde: z.t.kans(0.2) ? ("instemming_nodig" as const) : ("geen" as const),
      }),
    ),
  );

export const maakAfspraak = (z: Zet) =>
  doe(z, "afspraak gemaakt", regisseur(z), (a) =>
    a.plan.maakAfspraak(
      metSleutel({
        casusnummer: z.s.casusnummer,
        inhoud: "Ieder slaapt in een eigen kamer.",
        controleDagen: CONTROLE_DAGEN[z.s.niveau],
      }),
    ),
  );

export function controleer(z: Zet): Promise<boolean> {
  const afspraakId = z.t.kies(z.s.afspraken);
  const { casusnummer } = z.s;
  if (z.t.kans(0.3))
    return doe(z, "afspraak beëindigd", regisseur(z), (a) =>
      a.plan.beeindigAfspraak(metSleutel({ casusnummer, afspraakId, reden: WAAROM })),
    );
  return doe(z, "afspraak gecontroleerd", regisseur(z), (a) =>
    a.plan.controleerAfspraak(metSleutel({ casusnummer, afspraakId, nagekomen: true })),
  );
}

/** A professional by name: inside the inzet, or as an afwijking with an end. */
export function betrek(z: Zet): Promise<boolean> {
  const { regio, t, s } = z;
  const hier = regio.organisaties.filter((o) => o.werkgebieden.includes(s.werkgebiedId));
  const wie = collega(z, t.kies(hier).id);
  return doe(z, "betrokken", wie && regisseur(z), (a) =>
    a.betrokkene.voegToe(
      metSleutel({
        casusnummer: s.casusnummer,
        persoonId: wie!.id,
        doel: "Meedenken",
        zicht: t.kies(["lezen", "bijdragen"] as const),
        tot: t.kans(0.7) ? dagOver(7 + t.onder(60), z.op) : null,
        motivering: t.kans(0.6) ? WAAROM : "",
      }),
    ),
  );
}

/** A visieverschil between two that take part: put, answered, brought to the bestuur, or settled. */
export async function legVoor(z: Zet): Promise<boolean> {
  const wie = regisseur(z);
  const { casusnummer } = z.s;
  const meedoen = [z.s.casusregie?.organisatieId, z.s.zicht?.organisatieId];
  const anderen = (z.s.afgewezen.length > 0 ? z.s.afgewezen.slice(-1) : meedoen).filter(
    (id) => id && id !== wie?.organisatieId,
  );
  if (anderen.length === 0) return false;
  return doe(z, "voorgelegd", wie, (a) =>
    a.voorlegging.legVoor(
      metSleutel({
        casusnummer,
        anderId: z.t.kies(anderen)!,
        vraag: "Wie doet de gesprekken?",
        visie: WAAROM,
      }),
    ),
  );
}

export function beslechtVoorlegging(z: Zet, v: NonNullable<Zet["s"]["voorlegging"]>) {
  const { t } = z;
  const basis = { casusnummer: z.s.casusnummer, voorleggingId: v.id };
  if (v.visies.length < 2)
    return doe(z, "visie gegeven", iemand(z, v.ander, "manager", "coordinator"), (a) =>
      a.voorlegging.geefVisie(metSleutel({ ...basis, visie: WAAROM })),
    );
  if (!v.bestuur && t.kans(0.5))
    return doe(z, "naar het bestuur", iemand(z, v.voorlegger, "manager"), (a) =>
      a.voorlegging.brengNaarBestuur(metSleutel(basis)),
    );
  const wie = iemand(z, v.bestuur ?? t.kies([v.voorlegger, v.ander]), "manager");
  const uitkomst = t.kies(["eens_geworden", "besloten", "ingetrokken"] as const);
  return doe(z, "voorlegging afgerond", wie, (a) =>
    a.voorlegging.rondAf(metSleutel({ ...basis, uitkomst, toelichting: WAAROM })),
  );
}

/** Closing from 1, or with a coded ending. */
export function sluitAf(z: Zet, waarom?: AfsluitReden): Promise<boolean> {
  const reden = waarom ?? (z.s.niveau === 1 ? "afgerond" : z.t.kies(AFSLUIT_REDEN_CODES));
  return doe(z, `afgesloten (${reden})`, regisseur(z), (a) =>
    a.afsluiting.sluitAf(metSleutel({ casusnummer: z.s.casusnummer, reden, toelichting: WAAROM })),
  );
}

/** Terugval: the organisation that closed it holds again. */
export function heropen(z: Zet): Promise<boolean> {
  const door = iemand(z, z.s.geslotenDoor ?? undefined, "coordinator");
  const niveau = z.t.kies([2, 3, 4] as const);
  return doe(z, "heropend", door, (a) =>
    a.afsluiting.heropen(
      metSleutel({
        casusnummer: z.s.casusnummer,
        niveau,
        aanleiding: WAAROM,
        procesregisseurId: door!.id,
        casusregisseurId: door!.id,
        zichtOpVeiligheidId: door!.id,
        profielMotivering: WAAROM,
      }),
    ),
  );
}

import { bouwGebeurtenis, bouwTekst, type CasusBouw, KAART, kanarie } from "./bouw.ts";
import { bouwItems } from "./items.ts";
import type { Bouw } from "./mensen.ts";
import { bouwOverdrachten } from "./overdrachten.ts";
import { bouwRegie } from "./regie.ts";

/** The year in the numbers of a world, so that one search finds all of them. */
export const jaarVan = (wereld: number): number => 1000 + wereld;

/** One casus with facts of every kind, each of them possible by the acts and the constraints of the database. */
export function bouwCasus(bouw: Bouw, nr: number): void {
  const { t, r, op, wereld } = bouw;
  const b: CasusBouw = {
    ...bouw,
    nr,
    casusId: t.uuid(),
    casusnummer: `R-${jaarVan(wereld)}-${String(nr).padStart(4, "0")}`,
    niveau: 1 + t.onder(5),
    afgesloten: t.kans(0.12),
    begin: t.uuid(),
    werkers: r.gebruiker.filter((g) => werktInCasussen(g.functies)),
  };
  r.casus.push({
    id: b.casusId,
    casusnummer: b.casusnummer,
    werkgebied_id: r.werkgebied[0]!.id,
    grondslag: "wmo",
    geopend_op: op(-60),
    laatst_gewijzigd_op: op(-t.onder(20)),
    volgende_evaluatie: t.kies([op(-3), op(-1), op(0), op(5)]).slice(0, 10),
    afgesloten_op: b.afgesloten ? op(-1) : null,
  });
  bouwGebeurtenis(b, b.begin, "casus_geopend", {});
  if (b.afgesloten) bouwAfsluiting(b);
  bouwNiveaus(b);
  bouwHuishouden(b);
  const houder = bouwRegie(b);
  bouwOverdrachten(b, houder);
  bouwBetrokkenen(b);
  bouwUitzonderingen(b);
  bouwItems(b);
  bouwBerichten(b);
}

const werktInCasussen = (functies: string[]) =>
  functies.some((f) => f === "professional" || f === "coordinator");

function bouwAfsluiting(b: CasusBouw): void {
  const door = b.t.kies(b.werkers);
  b.r.afsluiting.push({
    id: b.t.uuid(),
    casus_id: b.casusId,
    reden: "verhuizing",
    toelichting_id: bouwTekst(b, "afsluiting"),
    niveau: b.niveau,
    organisatie_id: door.organisatie_id,
    gebruiker_id: door.id,
    terugval_tot: b.op(100).slice(0, 10),
    gebeurtenis_id: b.begin,
    op: b.op(-1),
  });
}

function bouwNiveaus(b: CasusBouw): void {
  const eerst = b.t.kans(0.5) ? 1 + b.t.onder(5) : b.niveau;
  const stappen = eerst === b.niveau ? [b.niveau] : [eerst, b.niveau];
  for (const [i, niveau] of stappen.entries())
    b.r.niveau_stap.push({
      casus_id: b.casusId,
      volgnr: i + 1,
      niveau,
      sinds: b.op(-60 + 20 * i),
      aard: i === 0 ? "gestart" : "niveaucorrectie",
      vorig_sinds: i === 0 ? null : b.op(-60),
      gebeurtenis_id: b.begin,
      kaartversie: KAART,
    });
}

function bouwHuishouden(b: CasusBouw): void {
  const { t, r, casusId } = b;
  r.huishouden.push({ casus_id: casusId, aanduiding: kanarie(b), woonplaats: "Proef" });
  for (const volgnr of [1, 2])
    r.huishoudlid.push({
      id: t.uuid(),
      casus_id: casusId,
      naam: kanarie(b),
      rol: "ouder",
      leeftijdsgroep: "16_plus",
      volgnr,
    });
  bouwTekst(b, "aanleiding");
}

/** By name, now and then twice: ended, and added anew. Also who may no longer work in casussen. */
function bouwBetrokkenen({ t, r, op, casusId, werkers }: CasusBouw): void {
  for (const { id } of t.trek(t.kans(0.2) ? r.gebruiker : werkers, t.onder(5))) {
    const rij = (van: number, tot: number | null, afwijking = false) =>
      r.betrokkenheid.push({
        id: t.uuid(),
        casus_id: casusId,
        gebruiker_id: id,
        zicht: t.kies(["lezen", "bijdragen"]),
        doel: "Meedoen",
        afwijking,
        van: op(van),
        tot: tot === null ? null : op(tot),
      });
    if (t.kans(0.3)) rij(-20, -4);
    if (t.kans(0.3)) rij(-3, t.kies([-0.5, 7]), true);
    else rij(-3, t.kies([null, -0.5, 0.1, 7]));
  }
}

/** Noodtoegang, uitsluiting, and the question to watch safety: running, over, answered. */
function bouwUitzonderingen(b: CasusBouw): void {
  const { t, r, op, casusId, werkers } = b;
  const casus_id = casusId;
  const piket = r.gebruiker.filter((g) => g.functies.includes("piket"));
  for (const { id } of t.trek(piket, t.onder(2))) {
    const [van, tot] = t.kies([
      [-0.02, 0.02],
      [-3, -2.96],
    ]) as [number, number];
    r.noodtoegang.push({
      id: t.uuid(),
      casus_id,
      casusnummer: b.casusnummer,
      gebruiker_id: id,
      reden_id: bouwTekst(b, "noodtoegang_reden"),
      gebeurtenis_id: b.begin,
      van: op(van),
      tot: op(tot),
      beoordelen_voor: op(5),
    });
  }
  for (const { id } of t.trek(r.gebruiker, t.kans(0.5) ? 1 + t.onder(3) : 0))
    r.uitsluiting.push({
      id: t.uuid(),
      casus_id,
      gebruiker_id: id,
      door_zichzelf: t.kans(0.5),
      van: op(-10),
      tot: t.kies([null, null, op(-1), op(5)]),
    });
  for (const antwoord of t.trek([null, "niet_geaccepteerd", "vervallen"], t.onder(3)))
    r.zicht_vraag.push({
      id: t.uuid(),
      casus_id,
      persoon_id: t.kies(werkers).id,
      gevraagd_door: t.kies(werkers).id,
      gebeurtenis_id: b.begin,
      op: op(-6),
      antwoord,
      beantwoord_op: antwoord ? op(-5) : null,
    });
}

/** To people with and without any sight now: a bericht outlives the sight on its casus. */
function bouwBerichten({ t, r, op, casusId, casusnummer, begin }: CasusBouw): void {
  const overdracht = r.overdracht.findLast((o) => o.casus_id === casusId);
  for (const { id } of t.trek(r.gebruiker, 4))
    r.bericht.push({
      id: t.uuid(),
      ontvanger_id: id,
      gebeurtenis_id: begin,
      casus_id: casusId,
      casusnummer,
      soort: "overdracht_voorgesteld",
      gegevens: overdracht ? { overdrachtId: overdracht.id } : {},
      op: op(-2),
    });
}

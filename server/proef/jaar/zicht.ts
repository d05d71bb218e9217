import { OORDELEN } from "#regiekaart/noodtoegang";
import { doe, iemand, metSleutel, regisseur, type Zet } from "./spel.ts";

const REDEN = "De politie belt: er is nu ruzie thuis en niemand neemt op.";

/** At night the piket of an organisation that does not see the casus takes noodtoegang, and mostly notes what it did. */
export async function neemNood(z: Zet): Promise<boolean> {
  const { regio, t, s } = z;
  const hier = regio.organisaties.filter(
    (o) => o.werkgebieden.includes(s.werkgebiedId) && o.id !== s.procesregie?.organisatieId,
  );
  const wie = iemand(z, t.kies(hier).id, "piket");
  const { casusnummer } = s;
  const gelukt = await doe(z, "noodtoegang genomen", wie, (a) =>
    a.noodtoegang.neem(metSleutel({ casusnummer, reden: REDEN })),
  );
  if (gelukt && t.kans(0.6))
    await doe(z, "notitie bij noodtoegang", wie, (a) =>
      a.noodtoegang.noteer(metSleutel({ casusnummer, inhoud: "De politie is gerustgesteld." })),
    );
  return gelukt;
}

/** The fg judges it, at once or after a question. */
export function beoordeelNood(z: Zet, noodtoegangId: string): Promise<boolean> {
  const wie = z.regio.mensen.find((m) => m.functies.includes("fg"));
  const uitkomst = z.t.kies(OORDELEN);
  const naam = uitkomst === "vraag" ? "vraag bij noodtoegang" : "noodtoegang beoordeeld";
  return doe(z, naam, wie, (a) =>
    a.noodtoegang.beoordeel(metSleutel({ noodtoegangId, uitkomst, toelichting: REDEN })),
  );
}

/** Somebody knows the household: excluded by who has regie, or by themselves; sometimes it ends again. */
export function sluitUit(z: Zet): Promise<boolean> {
  const { regio, t, s } = z;
  const { casusnummer } = s;
  const [vorige] = s.uitsluitingen;
  if (vorige && t.kans(0.6))
    return doe(z, "uitsluiting beëindigd", regisseur(z), (a) =>
      a.uitsluiting.beeindig(metSleutel({ casusnummer, uitsluitingId: vorige.id })),
    );
  const erin = [s.procesregie, s.casusregie, s.zicht].map((r) => r?.persoonId);
  const kent = regio.mensen.filter((m) => m.actief && erin.includes(m.id));
  if (kent.length > 0 && t.kans(0.5))
    return doe(z, "zelf gemeld", t.kies(kent), (a) =>
      a.uitsluiting.meldZelf(metSleutel({ casusnummer })),
    );
  const hier = regio.organisaties.filter((o) => o.werkgebieden.includes(s.werkgebiedId));
  const wie = iemand(z, t.kies(hier).id, "professional", "coordinator", "piket");
  return doe(z, "uitgesloten", wie && regisseur(z), (a) =>
    a.uitsluiting.sluitUit(metSleutel({ casusnummer, persoonId: wie!.id })),
  );
}

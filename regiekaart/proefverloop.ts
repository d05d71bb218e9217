/**
 * A casus as a naive recorder would keep it, for the model test: no locks, no constraints, holders with an
 * end. Whatever it is asked, it does when the pure rule allows it; so only the rules keep it right.
 */
import { herbeoordeel } from "./advies.ts";
import type { Niveau, OrganisatieSoort } from "./begrippen.ts";
import { beoordeelNiveauwijziging } from "./niveau.ts";
import { isOpen, naNiveauwijziging } from "./overdracht.ts";
import { beoordeelAcceptatie } from "./overdracht-acceptatie.ts";
import { beoordeelNietAccepteren } from "./overdracht-antwoord.ts";
import type { CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { beoordeelIntrekken, beoordeelVoorstel } from "./overdracht-voorstel.ts";
import { beoordeelRegieBijNiveau, magProcesregie, type RegieFeit } from "./regie.ts";
import {
  antwoorden,
  casus,
  iemand,
  overdracht,
  regieBij,
  VOLLEDIGE_INHOUD,
} from "./voorbeelden.ts";

/** Who acts: an organisation by its kind, or whoever should. */
type Wie = OrganisatieSoort | "wie het hoort";

export type Daad =
  | { daad: "stel voor"; wie: Wie; naar: OrganisatieSoort; niveauNaar: Niveau | null }
  | { daad: "accepteer" | "accepteer niet" | "trek in"; wie: Wie; terug: number }
  | { daad: "wijzig niveau"; naar: Niveau; tekens: string; spoed: boolean }
  | { daad: "neem over bij spoed"; wie: OrganisatieSoort };

export class Proefverloop {
  houders: (RegieFeit & { voorbij: boolean })[] = [];
  overdrachten: OverdrachtFeiten[] = [];
  private feiten: CasusFeiten;

  constructor(niveau: Niveau, houder: OrganisatieSoort | null) {
    this.feiten = casus(niveau, houder);
    if (houder !== null) this.houders.push({ ...regieBij(houder), voorbij: false });
  }

  nu(): CasusFeiten {
    const procesregie = this.houders.filter((h) => !h.voorbij).at(-1) ?? null;
    const openOverdracht = this.overdrachten.filter((o) => isOpen(o.status));
    return { ...this.feiten, regie: { ...this.feiten.regie, procesregie }, openOverdracht };
  }

  /** Does what is asked when the rules allow it; says whether they did. */
  doe(daad: Daad): boolean {
    if (daad.daad === "stel voor") return this.stelVoor(daad);
    if (daad.daad === "wijzig niveau") return this.wijzigNiveau(daad);
    if (daad.daad === "neem over bij spoed") return this.neemOver(daad.wie);
    const gekozen = this.overdrachten.at(-daad.terug);
    if (gekozen === undefined) return false;
    const afzender = daad.daad === "trek in";
    const hoort = afzender ? gekozen.vanOrganisatieId : gekozen.naarOrganisatieId;
    const actor = iemand(daad.wie === "wie het hoort" ? hoort : daad.wie);
    if (daad.daad === "accepteer") return this.accepteer(gekozen, actor);
    const toelichting = { reden: "geen_ruimte", toelichting: "Volgende week wel." };
    const u = afzender
      ? beoordeelIntrekken(this.nu(), gekozen, actor)
      : beoordeelNietAccepteren(this.nu(), gekozen, toelichting, actor);
    if (u.mag) gekozen.status = afzender ? "ingetrokken" : "niet_geaccepteerd";
    return u.mag;
  }

  private stelVoor({ wie, naar, niveauNaar }: Extract<Daad, { daad: "stel voor" }>): boolean {
    const feiten = this.nu();
    const houder = feiten.regie.procesregie?.organisatieSoort ?? "basiszorg";
    const afzender = wie === "wie het hoort" ? houder : wie;
    const werkgebieden = [feiten.werkgebiedId];
    const u = beoordeelVoorstel(
      feiten,
      {
        soort: "procesregie",
        naar: { organisatieId: naar, soort: naar, werkgebieden, actief: true },
        niveauNaar,
        beoordelingNiveau: niveauNaar,
        inhoud: VOLLEDIGE_INHOUD,
      },
      iemand(afzender),
    );
    if (!u.mag) return false;
    const { vanafVolgnr } = u;
    const nieuw = { id: `overdracht ${this.overdrachten.length + 1}`, vanafVolgnr };
    this.overdrachten.push(
      overdracht(houder, naar, feiten.niveau, { ...nieuw, niveauNaar: u.niveauNaar }),
    );
    return true;
  }

  private accepteer(o: OverdrachtFeiten, actor: ReturnType<typeof iemand>): boolean {
    const organisatieId = o.naarOrganisatieId;
    const procesregisseur = {
      id: "de nieuwe",
      organisatieId,
      profiel: "B+",
      actief: true,
      functies: ["professional"],
    } as const;
    const u = beoordeelAcceptatie(
      this.nu(),
      o,
      {
        procesregisseur,
        casusregisseur: procesregisseur,
        afwijkingMotivering: false,
        vorigeHouder: "stand",
        leesrechtTot: null,
        op: new Date("2026-11-24T10:00:00Z"),
      },
      actor,
    );
    if (!u.mag) return false;
    o.status = "geaccepteerd";
    this.nieuweHouder(o.naarSoort, o.vanafVolgnr);
    if (u.niveauAard !== null) this.feiten = { ...this.feiten, niveau: u.niveau, naSpoed: false };
    return true;
  }

  private wijzigNiveau(daad: Extract<Daad, { daad: "wijzig niveau" }>): boolean {
    const { naar } = daad;
    const { niveau: van, naSpoed, regie } = this.nu();
    const gegeven = antwoorden(daad.tekens);
    const { advies } = herbeoordeel(van, gegeven, { naSpoed });
    const w = { van, naar, antwoorden: gegeven, naSpoed, motivering: true, advies };
    if (!beoordeelNiveauwijziging(w).mag || !beoordeelRegieBijNiveau(van, naar, regie).mag)
      return false;
    this.feiten = { ...this.feiten, niveau: naar, naSpoed: daad.spoed && naar > van };
    for (const o of this.overdrachten.filter((open) => isOpen(open.status)))
      if (
        naNiveauwijziging({ ...o, naar: { organisatieSoort: o.naarSoort } }, naar) === "vervallen"
      )
        o.status = "vervallen";
    return true;
  }

  /** Regie that moves outside an overdracht: what is open has become stale, and only its stap tells. */
  private neemOver(wie: OrganisatieSoort): boolean {
    const { niveau, regie } = this.nu();
    if (!magProcesregie(niveau, wie) || regie.procesregie?.organisatieId === wie) return false;
    this.nieuweHouder(wie, regie.procesregie?.sindsStap ?? null);
    return true;
  }

  private nieuweHouder(soort: OrganisatieSoort, vanafVolgnr: number | null) {
    for (const h of this.houders) if (h.sindsStap === vanafVolgnr) h.voorbij = true;
    this.houders.push({ ...regieBij(soort, this.houders.length + 1), voorbij: false });
  }
}

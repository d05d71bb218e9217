import { Datum, datumTekst } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";
import { dagIn, dagTekst, termijnTekst } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import { isOpenVoorAntwoord } from "../termijn.ts";
import type { CasusBeeld, Volledig } from "./casus.ts";
import { openMoment } from "./nazorg-moment.ts";
import { opsomming } from "./opsomming.ts";

type Open = CasusBeeld["overdrachten"][number];
type Stand = Pick<CasusBeeld, "overdrachten" | "niveau">;

/** The open overdrachten of a casus; orange only for the side that must act. */
export function OpenOverdrachten({ overdrachten, niveau }: Stand) {
  return overdrachten.map((o) => <OpenOverdracht key={o.id} overdracht={o} niveau={niveau} />);
}

function OpenOverdracht({ overdracht: o, niveau }: { overdracht: Open; niveau: number }) {
  const meer = o.magBekijken && (
    <Verwijzing href={`/overdrachten/${o.id}`}>Bekijk overdracht</Verwijzing>
  );
  if (!isOpenVoorAntwoord(o.status) && o.rol === "afzender" && o.magBekijken)
    return (
      <Mededeling soort="let_op" titel="Overdracht wacht op jullie">
        {o.soort === "procesregie" && o.niveauVan !== niveau
          ? `Het niveau is nu ${niveau}. Bevestig dat de overdracht nog klopt, of trek die in.`
          : `${o.naar} vraagt een aanvulling. Geef antwoord.`}{" "}
        De termijn staat stil. {meer}
      </Mededeling>
    );
  if (o.status === "toegezegd")
    return (
      <Mededeling titel="Overdracht toegezegd, na het warme gesprek">
        {o.naar} neemt de {SOORT[o.soort]} over als het gesprek is gevoerd en is geaccepteerd. Tot
        dan verandert er niets. {meer}
      </Mededeling>
    );
  const ontvanger = o.rol === "ontvanger";
  return (
    <Mededeling
      soort={o.magAntwoorden ? "let_op" : "info"}
      titel={o.magAntwoorden ? "Jouw antwoord is nodig" : "Overdracht wacht op antwoord"}
    >
      {ontvanger ? `${o.van} vraagt jullie de ${SOORT[o.soort]} over te nemen: antwoord` : o.naar}
      {ontvanger ? " voor " : " heeft tot "}
      <Datum waarde={o.termijnOp} /> uur ({termijnTekst(o.termijnOp)})
      {o.niveauVan !== o.niveauNaar &&
        `; het niveau gaat dan van ${o.niveauVan} naar ${o.niveauNaar}`}
      . {meer}
    </Mededeling>
  );
}

const SOORT: Record<Open["soort"], string> = {
  procesregie: "procesregie",
  casusregie: "casusregie",
  zicht_op_veiligheid: "zorg voor zicht op veiligheid",
};

/** For who has procesregie: who asks for it. */
export function RegieGevraagd({
  casus: { casusnummer, regieGevraagdDoor },
}: {
  casus: CasusBeeld;
}) {
  if (regieGevraagdDoor.length === 0) return null;
  return (
    <Mededeling soort="let_op" titel={`${opsomming(regieGevraagdDoor)} vraagt om de procesregie`}>
      Maak er een overdracht van, of zeg waarom niet. Tot dan verandert er niets.{" "}
      <Verwijzing href={`/casussen/${casusnummer}/regie-vragen`}>Geef antwoord</Verwijzing>
    </Mededeling>
  );
}

/** Nazorg that runs: until when, the next contact, and that there is a direct way back. */
export function NazorgLoopt({ casus: { casusnummer, nazorg } }: { casus: Volledig }) {
  if (!nazorg) return null;
  const volgende = openMoment(nazorg);
  return (
    <Mededeling titel={`Nazorg tot en met ${datumTekst(nazorg.tot, "lang")}`}>
      {volgende && (
        <>
          Volgend contact: <Datum waarde={volgende.dag} vorm="dag" /> (
          {dagTekst(volgende.dag, dagIn(new Date()))}).{" "}
        </>
      )}
      Gaat het weer mis? Dan kan de casus direct terug naar niveau {nazorg.niveauVan}.{" "}
      <Verwijzing href={`/casussen/${casusnummer}/plan#nazorg`}>Naar de nazorg</Verwijzing>
    </Mededeling>
  );
}

/** For a coordinator: regie of ours in which nobody is named. */
export function ZonderRegisseur({ casus }: { casus: Volledig }) {
  const vrij = casus.toewijsbaar.filter(({ soort }) =>
    casus.regie.some((r) => r.soort === soort && r.persoon === null),
  );
  if (vrij.length === 0) return null;
  const wie = opsomming(vrij.map(({ soort }) => soort.replace(/regie$/, "regisseur")));
  return (
    <Mededeling soort="let_op" titel={`Deze casus is zonder ${wie}`}>
      Jullie organisatie heeft de regie nog wel.{" "}
      <Verwijzing href={`/casussen/${casus.casusnummer}/toegang#aanwijzen`}>
        Wijs iemand aan
      </Verwijzing>
    </Mededeling>
  );
}

/** The next step for who has regie here: assess first, then hand over what we may not keep. */
export function VolgendeStap({ casus }: { casus: Volledig }) {
  const { mag, niveau, laatsteBesluit, overdrachten } = casus;
  const open = overdrachten.some((o) => o.soort === "procesregie");
  if (mag.beoordelen && casus.aantalBeoordelingen === 0)
    return (
      <Mededeling titel="Volgende stap: beoordeling starten">
        Loop met de regiekaart na wat er speelt. Dan weet je of niveau {niveau} klopt en wie de
        regie hoort te hebben.
      </Mededeling>
    );
  if (!mag.overdragen || open) return null;
  const verder = (
    <Verwijzing href={`/casussen/${casus.casusnummer}/overdragen`}>
      Overdracht voorstellen
    </Verwijzing>
  );
  if (casus.regie.some((r) => r.soort === "procesregie" && r.waarnemend && r.wij))
    return (
      <Mededeling soort="let_op" titel="Jullie zijn waarnemend">
        Op niveau {niveau} hoort de procesregie bij een andere organisatie. Tot die accepteert,
        blijven jullie verantwoordelijk. <NietGeaccepteerd verloop={casus.verloop} /> {verder}
      </Mededeling>
    );
  if (laatsteBesluit !== null && laatsteBesluit !== niveau)
    return (
      <Mededeling soort="let_op" titel={`Besloten: naar niveau ${laatsteBesluit}`}>
        Het niveau verandert als een andere organisatie de procesregie accepteert.{" "}
        <NietGeaccepteerd verloop={casus.verloop} /> {verder}
      </Mededeling>
    );
  return null;
}

/** The last overdracht was declined: whoever proposes again reads the answer first. */
function NietGeaccepteerd({ verloop }: Pick<Volledig, "verloop">) {
  const laatste = verloop.find((g) => g.soort.startsWith("overdracht_"));
  if (laatste?.soort !== "overdracht_niet_geaccepteerd" || !laatste.overdrachtId) return null;
  return (
    <>
      {laatste.zin}{" "}
      <Verwijzing href={`/overdrachten/${laatste.overdrachtId}`}>Lees waarom</Verwijzing>.
    </>
  );
}

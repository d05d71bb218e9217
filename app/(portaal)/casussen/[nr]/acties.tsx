import { KnopLink } from "#ui/knop";
import { UitklapMenu } from "#ui/uitklap-menu";
import { Verwijzing } from "#ui/verwijzing";
import type { Volledig } from "./casus.ts";
import { magCasusregieOverdragen } from "./casusregie.ts";

/** What this person may do here; an overdracht that is already open is not offered twice. */
export function CasusActies({ casus }: { casus: Volledig }) {
  const { casusnummer, mag, niveau, overdrachten } = casus;
  const pad = `/casussen/${casusnummer}`;
  const loopt = (soort: "procesregie" | "casusregie") =>
    overdrachten.some((o) => o.soort === soort);
  return (
    <div className="rij">
      {mag.beoordelen && <KnopLink href={`${pad}/beoordeling`}>Beoordeling starten</KnopLink>}
      {mag.overdragen && !loopt("procesregie") && (
        <KnopLink soort="secundair" href={`${pad}/overdragen`}>
          Regie overdragen
        </KnopLink>
      )}
      {mag.noteren && niveau < 5 && (
        <KnopLink soort="secundair" href={`${pad}/spoed`}>
          Spoed
        </KnopLink>
      )}
      <UitklapMenu label="Meer acties">
        {mag.noteren && (
          <KnopLink soort="subtiel" href={`${pad}#notitie`}>
            Notitie schrijven
          </KnopLink>
        )}
        {magCasusregieOverdragen(casus) && !loopt("casusregie") && (
          <KnopLink soort="subtiel" href={`${pad}/overdragen/casusregie`}>
            Casusregie overdragen
          </KnopLink>
        )}
        {casus.magRegieVragen && (
          <KnopLink soort="subtiel" href={`${pad}/regie-vragen`}>
            Vragen om de regie
          </KnopLink>
        )}
        <KnopLink soort="subtiel" href={`${pad}/afdrukken`}>
          Samenvatting afdrukken
        </KnopLink>
        {niveau === 5 && (
          <KnopLink soort="subtiel" href={`${pad}/bestuurlijk`}>
            Bestuurlijke samenvatting
          </KnopLink>
        )}
        <KnopLink soort="subtiel" href={`${pad}/toegang`}>
          Wie kan dit zien?
        </KnopLink>
        {mag.consulteren && (
          <KnopLink soort="subtiel" href={`${pad}/consult`}>
            Consult vragen
          </KnopLink>
        )}
        <KnopLink soort="subtiel" href={`${pad}/voorleggen`}>
          Visieverschil voorleggen
        </KnopLink>
        {mag.afsluiten && (
          <KnopLink soort="subtiel" href={`${pad}/verhuizing`}>
            Huishouden verhuist
          </KnopLink>
        )}
        {mag.afsluiten && (
          <KnopLink soort="subtiel" href={`${pad}/afsluiten`}>
            Casus afsluiten
          </KnopLink>
        )}
        <Verwijzing className="knop knop--subtiel" href={`/regiekaart?niveau=${niveau}`}>
          Regiekaart bij niveau {niveau}
        </Verwijzing>
      </UitklapMenu>
    </div>
  );
}

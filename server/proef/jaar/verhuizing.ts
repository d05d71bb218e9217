import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { doe, metSleutel, regisseur, type Zet } from "./spel.ts";
import { sluitAf } from "./verloop.ts";

/** Another werkgebied of the region: who has regie holds until somebody there accepts it. */
export function verhuis(z: Zet): Promise<boolean> | null {
  const { regio, t, s } = z;
  const anders = regio.werkgebieden.filter((id) => id !== s.werkgebiedId);
  if (s.overdracht || s.casusregieOverdracht) return null;
  return doe(z, "verhuisd binnen de regio", regisseur(z), (a) =>
    a.verhuizing.verhuis(metSleutel({ casusnummer: s.casusnummer, werkgebiedId: t.kies(anders) })),
  );
}

/** Who holds procesregie does not work where the household lives now. */
export const houdtElders = ({ regio, s }: Zet): boolean =>
  !!s.procesregie &&
  !regio.organisaties.some(
    (o) => o.id === s.procesregie?.organisatieId && o.werkgebieden.includes(s.werkgebiedId),
  );

/** Outside the region: printed, confirmed from there, and only then closed; now and then somebody forgets the middle. */
export function verhuisNaarBuiten(z: Zet): Promise<boolean> {
  const { casusnummer, bevestigd } = z.s;
  if (bevestigd || z.t.kans(0.1)) return sluitAf(z, "verhuizing");
  return doe(z, "ontvangst buiten de regio bevestigd", regisseur(z), async (a) => {
    await a.verhuizing.document({ casusnummer });
    await a.verhuizing.bevestigOntvangst(
      metSleutel({
        casusnummer,
        ontvanger: "Wijkteam Zeeoever, gemeente Andersland",
        bevestigdDoor: "Floor Hemelrijk, wijkwerker",
        ontvangenOp: dagOver(0, z.op),
      }),
    );
  });
}

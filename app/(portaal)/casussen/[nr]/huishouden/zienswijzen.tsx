import { Datum } from "#ui/datum";
import type { Lid } from "./wie.ts";

type Zienswijze = Lid["zienswijzen"][number];

/** What somebody thinks now, and what they said before. */
export function Zienswijzen({ zienswijzen }: Pick<Lid, "zienswijzen">) {
  const [nu, ...eerder] = zienswijzen;
  if (!nu) return <p>Nog niet gevraagd wat deze persoon vindt.</p>;
  return (
    <>
      <Een zienswijze={nu} />
      {eerder.length > 0 && (
        <details className="inklap">
          <summary>Eerder gezegd ({eerder.length})</summary>
          <ul className="plan">
            {eerder.map((z) => (
              <li key={z.id}>
                <Een zienswijze={z} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Een({ zienswijze: z }: { zienswijze: Zienswijze }) {
  return (
    <div className="afspraak">
      {z.gevraagd ? (
        <p className="met-regels">
          {z.zienswijze ? `“${z.zienswijze}”` : "De tekst is vernietigd."}
        </p>
      ) : (
        <p>Nog niet gevraagd wat deze persoon vindt.</p>
      )}
      <p>{weetZin(z)}</p>
      {z.reden && <p className="met-regels">Waarom nog niet: {z.reden}</p>}
      <p className="subtiel klein">
        Vastgelegd door {z.door} ({z.organisatie}), <Datum waarde={z.op} vorm="lang" />
      </p>
    </div>
  );
}

/** Who knows of the casus, in one sentence. */
function weetZin({ zelf, ouders }: Zienswijze): string {
  const deel = (wie: string, werkwoord: string, weet: boolean | null) =>
    weet === null ? [] : [`${wie} ${werkwoord} ${weet ? "" : "nog niet "}van deze casus`];
  const delen = [...deel("deze persoon", "weet", zelf), ...deel("de ouders", "weten", ouders)];
  const zin = delen.join(", ");
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}

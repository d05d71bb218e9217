import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { LegeStaat } from "#ui/lege-staat";
import { SectieTabs } from "#ui/sectie-tabs";
import { leesCursor, schrijfCursor } from "../../_server/cursor.ts";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { BerichtRij } from "./bericht-rij.tsx";
import { AllesGelezen } from "./gelezen.tsx";

export const metadata: Metadata = { title: "Berichten" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** My berichten, newest first. They name numbers and organisations, never content. */
export default async function Berichten({ searchParams }: Props) {
  const delen = await searchParams;
  const ongelezen = delen.toon === "ongelezen";
  const cursor = leesCursor(delen.na);
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.bericht.lijst({ ongelezen, cursor }));
  const pad = ongelezen ? "/berichten?toon=ongelezen" : "/berichten?toon=alle";
  return (
    <Blad
      titel="Berichten"
      acties={lijst.ongelezen > 0 && <AllesGelezen />}
      onder={<Tabs aantal={lijst.ongelezen} ongelezen={ongelezen} />}
    >
      <Vlak>
        <div className="stapel">
          {lijst.rijen.length === 0 ? (
            <LegeStaat titel={ongelezen ? "Je hebt alles gelezen." : "Je hebt nog geen berichten."}>
              {!ongelezen &&
                "Gebeurt er iets in een casus waar jij bij hoort, dan lees je het hier."}
            </LegeStaat>
          ) : (
            <ul className="berichten">
              {lijst.rijen.map((b) => (
                <BerichtRij key={b.id} bericht={b} />
              ))}
            </ul>
          )}
          {lijst.volgende && (
            <p>
              <KnopLink soort="secundair" href={`${pad}&na=${schrijfCursor(lijst.volgende)}`}>
                Volgende
              </KnopLink>
            </p>
          )}
        </div>
      </Vlak>
    </Blad>
  );
}

function Tabs({ aantal, ongelezen }: { aantal: number; ongelezen: boolean }) {
  const tabs = [
    { href: "/berichten", label: "Alle berichten", actief: !ongelezen },
    { href: "/berichten?toon=ongelezen", label: "Ongelezen", aantal, actief: ongelezen },
  ];
  return <SectieTabs label="Berichten" tabs={tabs} />;
}

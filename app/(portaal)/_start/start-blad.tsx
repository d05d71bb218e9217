import type { ReactNode } from "react";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { begroeting, dagVoluit } from "./begroeting.ts";
import { NieuwVoorJou } from "./nieuw-voor-jou.tsx";
import { type Ik, magCasusOpenen } from "./vereis-start.ts";

type StartBladProps = { ik: Ik; zij?: ReactNode; children: ReactNode };

/** The frame of every start page: who and when, what is new, and the composition of the kind of organisation. */
export async function StartBlad({ ik, zij, children }: StartBladProps) {
  const caller = await aanroep();
  const nieuw = await ofStuurDoor(caller.bericht.lijst({ ongelezen: true }));
  return (
    <Blad
      titel={begroeting(ik.naam)}
      inleiding={`${dagVoluit()} · ${ik.organisatie}`}
      acties={magCasusOpenen(ik) && <KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>}
      zij={zij}
    >
      <NieuwVoorJou {...nieuw} />
      {children}
    </Blad>
  );
}

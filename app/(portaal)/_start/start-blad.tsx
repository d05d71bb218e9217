import type { ReactNode } from "react";
import { NIVEAUS } from "#regiekaart/begrippen";
import { magProcesregie } from "#regiekaart/regie";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { begroeting, dagVoluit } from "./begroeting.ts";
import { NieuwVoorJou } from "./nieuw-voor-jou.tsx";
import type { Ik } from "./vereis-start.ts";

type StartBladProps = { ik: Ik; zij?: ReactNode; children: ReactNode };

/** The frame of every start page: who and when, what is new, and the composition of the kind of organisation. */
export async function StartBlad({ ik, zij, children }: StartBladProps) {
  const caller = await aanroep();
  const nieuw = await ofStuurDoor(caller.bericht.lijst({ ongelezen: true }));
  return (
    <Blad
      titel={begroeting(ik.naam)}
      inleiding={`${dagVoluit()} · ${ik.organisatie}`}
      acties={magOpenen(ik) && <KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>}
      zij={zij}
    >
      <NieuwVoorJou {...nieuw} />
      {children}
    </Blad>
  );
}

/** Who may open a casus: the same rule as the act, so that no button leads to a refusal. */
const magOpenen = ({ functies, organisatieSoort }: Ik) =>
  functies.some((f) => f === "professional" || f === "coordinator") &&
  NIVEAUS.some((niveau) => magProcesregie(niveau, organisatieSoort));

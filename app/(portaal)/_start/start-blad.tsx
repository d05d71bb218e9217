import type { ReactNode } from "react";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { begroeting, dagVoluit } from "./begroeting.ts";
import { type Ik, magCasusOpenen } from "./vereis-start.ts";

type StartBladProps = { ik: Ik; zij?: ReactNode; children: ReactNode };

/** The frame of every start page: who and when, and the composition of the kind of organisation. */
export function StartBlad({ ik, zij, children }: StartBladProps) {
  return (
    <Blad
      titel={begroeting(ik.naam)}
      inleiding={`${dagVoluit()} · ${ik.organisatie}`}
      acties={
        magCasusOpenen(ik) && (
          <>
            <KnopLink soort="secundair" href="/spoed">
              Spoed
            </KnopLink>
            <KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>
          </>
        )
      }
      zij={zij}
    >
      {children}
    </Blad>
  );
}

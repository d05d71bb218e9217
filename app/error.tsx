"use client";
import { Knop, KnopLink } from "#ui/knop";
import { PubliekShell } from "#ui/publiek-shell";

/** `retry` asks the server again; `reset` alone would show the same failed answer. */
type FoutProps = { error: Error & { digest?: string }; retry: () => void };

/** One neutral sentence with a reference (ontwerp §7): the error itself never reaches the screen. */
export default function Fout({ error, retry }: FoutProps) {
  return (
    <PubliekShell breedte="smal">
      <div className="vlak stapel" role="alert">
        <h1>Dit lukt nu niet</h1>
        <p>
          Er ging bij ons iets mis. Probeer het nog een keer. Blijft het misgaan? Bel je beheerder
          en noem het kenmerk.
        </p>
        {error.digest && (
          <p className="subtiel">
            Kenmerk: <span className="cijfers">{error.digest}</span>
          </p>
        )}
        <p className="rij">
          <Knop onClick={retry}>Probeer opnieuw</Knop>
          <KnopLink soort="secundair" href="/">
            Naar het begin
          </KnopLink>
        </p>
      </div>
    </PubliekShell>
  );
}

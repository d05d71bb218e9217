import type { ComponentProps } from "react";
import { ariaVan, HintEnFout, type Keuze, Optioneel, type VeldBasis } from "./veld.tsx";

type KeuzeRegelProps = {
  naam: string;
  keuze: Keuze;
  aan: ComponentProps<"input">;
  eerste: boolean;
};

function KeuzeRegel({ naam, keuze, aan, eerste }: KeuzeRegelProps) {
  const id = eerste ? naam : `${naam}-${keuze.waarde}`;
  const uitlegId = keuze.uitleg ? `${naam}-${keuze.waarde}-uitleg` : undefined;
  return (
    <div className="keuze">
      <input
        type="radio"
        id={id}
        name={naam}
        value={keuze.waarde}
        disabled={keuze.uit}
        aria-describedby={uitlegId}
        {...aan}
      />
      <label htmlFor={id}>{keuze.tekst}</label>
      {keuze.uitleg && (
        <div className="keuze-uitleg" id={uitlegId}>
          {keuze.uitleg}
        </div>
      )}
    </div>
  );
}

type KeuzesProps = VeldBasis & {
  keuzes: readonly Keuze[];
  /** Controlled value (client forms), with `bijKeuze`; otherwise use `begin`. */
  waarde?: string;
  begin?: string;
  bijKeuze?: (waarde: string) => void;
  /** Beside each other: for short words such as Ja, Nee, Weet ik niet. */
  opEenRij?: boolean;
};

/** A radio group in a fieldset; the first radio carries the id `naam`, where an error summary lands. */
export function Keuzes(props: KeuzesProps) {
  const { naam, label, fout, keuzes, waarde, begin, bijKeuze, opEenRij, nietVerplicht } = props;
  const bij = ariaVan(props)["aria-describedby"];
  return (
    <fieldset className={fout ? "veld veld--fout" : "veld"} aria-describedby={bij}>
      <legend className="veld-label">
        {label}
        <Optioneel ja={nietVerplicht} />
      </legend>
      <HintEnFout {...props} />
      <div className={opEenRij ? "keuzes keuzes--rij" : "keuzes"}>
        {keuzes.map((k, i) => (
          <KeuzeRegel
            key={k.waarde}
            naam={naam}
            keuze={k}
            eerste={i === 0}
            aan={
              bijKeuze
                ? { checked: waarde === k.waarde, onChange: () => bijKeuze(k.waarde) }
                : { defaultChecked: (waarde ?? begin) === k.waarde }
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

type VinkjeProps = Omit<VeldBasis, "nietVerplicht"> & ComponentProps<"input">;

/** One checkbox with its label behind it. Takes all props of `<input>`. */
export function Vinkje({ naam, label, hint, fout, ...rest }: VinkjeProps) {
  return (
    <div className={fout ? "veld veld--fout" : "veld"}>
      <div className="keuze">
        <input type="checkbox" value="ja" {...rest} {...ariaVan({ naam, label, hint, fout })} />
        <label htmlFor={naam}>{label}</label>
        <div className="keuze-uitleg">
          <HintEnFout naam={naam} label={label} hint={hint} fout={fout} />
        </div>
      </div>
    </div>
  );
}

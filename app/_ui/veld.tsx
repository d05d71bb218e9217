import type { ComponentProps, ReactNode } from "react";

/** What every field has. `naam` is both name and id, so that an error summary can link to `#naam`. */
export type VeldBasis = {
  naam: string;
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence: what is wrong and what to do. */
  fout?: string;
  /** Says "(niet verplicht)" beside the label; what is asked is otherwise required. */
  nietVerplicht?: boolean;
};

type Aria = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export function ariaVan({ naam, hint, fout }: VeldBasis): Aria {
  const bij = [hint && `${naam}-hint`, fout && `${naam}-fout`].filter(Boolean).join(" ");
  return {
    id: naam,
    name: naam,
    "aria-describedby": bij || undefined,
    "aria-invalid": fout ? true : undefined,
  };
}

/** Hint and error in their fixed place, with the ids that `ariaVan` names. */
export function HintEnFout({ naam, hint, fout }: VeldBasis) {
  return (
    <>
      {hint && (
        <div className="veld-hint" id={`${naam}-hint`}>
          {hint}
        </div>
      )}
      {fout && (
        <p className="veld-fout" id={`${naam}-fout`}>
          <span className="alleen-voorlezen">Fout: </span>
          {fout}
        </p>
      )}
    </>
  );
}

/** "(niet verplicht)" beside a label. */
export const Optioneel = ({ ja }: { ja?: boolean }) =>
  ja ? <span className="veld-optioneel"> (niet verplicht)</span> : null;

const klasse = (fout?: string) => (fout ? "veld veld--fout" : "veld");

/** Label, hint and error around a control of your own: `children` gets the attributes to spread on it. */
export function Veld(props: VeldBasis & { children: (aria: Aria) => ReactNode }) {
  return (
    <div className={klasse(props.fout)}>
      <label className="veld-label" htmlFor={props.naam}>
        {props.label}
        <Optioneel ja={props.nietVerplicht} />
      </label>
      <HintEnFout {...props} />
      {props.children(ariaVan(props))}
    </div>
  );
}

/** One line of text, also date, time, tel, email, password and search by `type`. Takes all props of `<input>`. */
export function TekstVeld({
  naam,
  label,
  hint,
  fout,
  nietVerplicht,
  ...rest
}: VeldBasis & ComponentProps<"input">) {
  return (
    <Veld naam={naam} label={label} hint={hint} fout={fout} nietVerplicht={nietVerplicht}>
      {(aria) => <input type="text" {...rest} {...aria} className="invoer" />}
    </Veld>
  );
}

/** Several lines of text that grow with what is written. Takes all props of `<textarea>`. */
export function TekstVlak({
  naam,
  label,
  hint,
  fout,
  nietVerplicht,
  ...rest
}: VeldBasis & ComponentProps<"textarea">) {
  return (
    <Veld naam={naam} label={label} hint={hint} fout={fout} nietVerplicht={nietVerplicht}>
      {(aria) => <textarea rows={4} {...rest} {...aria} className="invoer invoer--vlak" />}
    </Veld>
  );
}

export type Keuze = { waarde: string; tekst: string; uitleg?: ReactNode; uit?: boolean };

/** One choice of a list; `keuzes` become the options, `leeg` the first option without a value. Takes all props of `<select>`. */
export function KeuzeLijst(
  props: VeldBasis & ComponentProps<"select"> & { keuzes: readonly Keuze[]; leeg?: string },
) {
  const { naam, label, hint, fout, nietVerplicht, keuzes, leeg, ...rest } = props;
  return (
    <Veld naam={naam} label={label} hint={hint} fout={fout} nietVerplicht={nietVerplicht}>
      {(aria) => (
        <select {...rest} {...aria} className="invoer invoer--lijst">
          {leeg !== undefined && <option value="">{leeg}</option>}
          {keuzes.map((k) => (
            <option key={k.waarde} value={k.waarde} disabled={k.uit}>
              {k.tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}

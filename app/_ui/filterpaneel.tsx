import type { ReactNode } from "react";
import { Knop } from "./knop.tsx";
import { Verwijzing } from "./verwijzing.tsx";

type FilterpaneelProps = {
  /** The page itself; the choices come back as its search parameters. */
  actie: string;
  /** Fields: KeuzeLijst, TekstVeld, Vinkje. */
  children: ReactNode;
  knop?: string;
  /** Shown when something is filtered: the page without filters. */
  wissen?: string;
  label?: string;
};

/** Filters as a GET form: the choices stand in the URL, can be kept and shared, and work without script. */
export function Filterpaneel({
  actie,
  children,
  knop = "Toon",
  wissen,
  label = "Filters",
}: FilterpaneelProps) {
  return (
    <form className="filterpaneel" action={actie} method="get" aria-label={label}>
      {children}
      <div className="filterpaneel-knoppen">
        <Knop type="submit" soort="secundair">
          {knop}
        </Knop>
        {wissen && <Verwijzing href={wissen}>Wis filters</Verwijzing>}
      </div>
    </form>
  );
}

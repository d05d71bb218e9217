import type { ComponentProps } from "react";
import { Verwijzing } from "./verwijzing.tsx";

/** One primair per screen; gevaar only for what cannot be undone. */
export type KnopSoort = "primair" | "secundair" | "gevaar" | "subtiel";

const klasse = (soort: KnopSoort, extra?: string) =>
  ["knop", `knop--${soort}`, extra].filter(Boolean).join(" ");

type KnopProps = ComponentProps<"button"> & { soort?: KnopSoort; bezig?: boolean };

/**
 * A button (type "button" unless said). `bezig` shows that the act is under way and keeps it from being sent twice; the
 * label stays readable, and the focus stays: a disabled button loses it. Takes all props of `<button>`.
 */
export function Knop({ soort = "primair", bezig = false, className, ...rest }: KnopProps) {
  return (
    <button
      type="button"
      {...rest}
      className={klasse(soort, className)}
      aria-busy={bezig || undefined}
      aria-disabled={bezig || undefined}
      onClick={bezig ? (g) => g.preventDefault() : rest.onClick}
    />
  );
}

type KnopLinkProps = ComponentProps<typeof Verwijzing> & { soort?: KnopSoort };

/** Looks like `Knop`, goes to a page. Takes all props of `next/link`; never prefetches. */
export function KnopLink({ soort = "primair", className, ...rest }: KnopLinkProps) {
  return <Verwijzing {...rest} className={klasse(soort, className)} />;
}

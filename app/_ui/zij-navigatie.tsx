"use client";
import { usePathname } from "next/navigation";
import { Telling } from "./badge.tsx";
import { Verwijzing } from "./verwijzing.tsx";

export type NavigatieItem = {
  href: string;
  label: string;
  /** What waits for this user there; shown in red, so only what they must do … */
  aantal?: number;
  /** … unless it is news that asks nothing (unread berichten): then in the accent colour. */
  nieuws?: boolean;
  /** Overrules the comparison with the path. */
  actief?: boolean;
};

/** "/casussen" is also where /casussen/R-2026-0147 is; "/" is only itself. */
const isHier = (pad: string, href: string) =>
  pad === href || (href !== "/" && pad.startsWith(`${href}/`));

/** The list of pages at the left, knowing where one is. On a phone it is a drawer that closes after a choice. */
export function ZijNavigatie({ items }: { items: readonly NavigatieItem[] }) {
  const pad = usePathname();
  return (
    <ul className="zij-navigatie">
      {items.map(({ href, label, aantal = 0, nieuws = false, actief }) => (
        <li key={href}>
          <Verwijzing
            href={href}
            aria-current={(actief ?? isHier(pad, href)) ? "page" : undefined}
            onClick={(g) => {
              const lade = g.currentTarget.closest<HTMLElement>("[popover]:popover-open");
              lade?.hidePopover();
            }}
          >
            <span>{label}</span>
            <Telling aantal={aantal} wat={nieuws ? "ongelezen" : "te doen"} dringend={!nieuws} />
          </Verwijzing>
        </li>
      ))}
    </ul>
  );
}

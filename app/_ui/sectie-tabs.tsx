import { Verwijzing } from "./verwijzing.tsx";

export type SectieTab = { href: string; label: string; aantal?: number; actief?: boolean };

/** Pages of one subject as tabs. They are links (each tab has its own URL), so no ARIA tablist. */
export function SectieTabs({ label, tabs }: { label: string; tabs: readonly SectieTab[] }) {
  return (
    <nav className="sectie-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Verwijzing href={tab.href} aria-current={tab.actief ? "page" : undefined}>
              {tab.label}
              {tab.aantal !== undefined && (
                <span className="sectie-tabs-aantal"> ({tab.aantal})</span>
              )}
            </Verwijzing>
          </li>
        ))}
      </ul>
    </nav>
  );
}

"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { Icoon } from "./icoon.tsx";

type UitklapMenuProps = {
  label: ReactNode;
  children: ReactNode;
  /** Looks like a button ("Meer acties") or like plain text (the user menu). */
  soort?: "knop" | "tekst";
};

/** `<details>` as a menu of links and buttons: works without script; Escape, a click outside or a new page closes it. */
export function UitklapMenu({ label, children, soort = "knop" }: UitklapMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const pad = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to close, not an input
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pad]);
  useEffect(() => {
    const sluit = (g: Event) => {
      const open = menu.current?.open ? menu.current : null;
      if (!open) return;
      if (g instanceof KeyboardEvent) {
        if (g.key !== "Escape") return;
        if (open.contains(document.activeElement)) open.querySelector("summary")?.focus();
      } else if (open.contains(g.target as Node)) return;
      open.open = false;
    };
    document.addEventListener("keydown", sluit);
    document.addEventListener("pointerdown", sluit);
    return () => {
      document.removeEventListener("keydown", sluit);
      document.removeEventListener("pointerdown", sluit);
    };
  }, []);
  return (
    <details className="uitklap" ref={menu}>
      <summary className={soort === "knop" ? "knop knop--secundair" : "uitklap-tekst"}>
        {label} <Icoon naam="uitklap" />
      </summary>
      <div className="uitklap-vlak">{children}</div>
    </details>
  );
}

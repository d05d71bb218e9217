import type { ReactNode } from "react";

/** What stands where nothing is yet: what it means, and the one thing to do next (`actie`, a KnopLink). */
export function LegeStaat({
  titel,
  children,
  actie,
}: {
  titel: string;
  children?: ReactNode;
  actie?: ReactNode;
}) {
  return (
    <div className="lege-staat">
      <p className="lege-staat-titel">{titel}</p>
      {children && <div className="subtiel">{children}</div>}
      {actie && <div className="lege-staat-actie">{actie}</div>}
    </div>
  );
}

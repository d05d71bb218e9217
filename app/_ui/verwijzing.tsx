import Link from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the portal that is never fetched ahead: a prefetch of a casus would write an inzage row
 * for somebody who did not look (ontwerp §3). Takes the props of `next/link`.
 */
export function Verwijzing(props: ComponentProps<typeof Link>) {
  return <Link {...props} prefetch={false} />;
}

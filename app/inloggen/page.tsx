import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { aanroep, leesIk } from "#server/aanroep";
import { PubliekShell } from "#ui/publiek-shell";
import { eigenPad } from "./eigen-pad.ts";
import { InlogFormulier } from "./inlog-formulier.tsx";

export const metadata: Metadata = { title: "Inloggen" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Inloggen({ searchParams }: Props) {
  const { verder: gevraagd, error } = await searchParams;
  const verder = eigenPad(gevraagd);
  if (await isIngelogd()) redirect(verder);
  const caller = await aanroep();
  const demo = await caller.sessie.demoAccounts({});
  const { oidc } = await caller.sessie.inlogwijzen({});
  return (
    <PubliekShell breedte={demo ? "tekst" : "smal"}>
      <InlogFormulier verder={verder} demo={demo} oidc={oidc} geweigerd={error !== undefined} />
    </PubliekShell>
  );
}

async function isIngelogd(): Promise<boolean> {
  return leesIk().then(
    () => true,
    () => false,
  );
}

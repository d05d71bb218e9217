import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { aanroep, leesIk } from "#server/aanroep";
import { PubliekShell } from "#ui/publiek-shell";
import { eigenPad } from "./eigen-pad.ts";
import { InlogFormulier } from "./inlog-formulier.tsx";

export const metadata: Metadata = { title: "Inloggen" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Inloggen({ searchParams }: Props) {
  const verder = eigenPad((await searchParams).verder);
  if (await isIngelogd()) redirect(verder);
  const caller = await aanroep();
  const demo = await caller.sessie.demoAccounts({});
  return (
    <PubliekShell breedte={demo ? "tekst" : "smal"}>
      <InlogFormulier verder={verder} demo={demo} />
    </PubliekShell>
  );
}

async function isIngelogd(): Promise<boolean> {
  return leesIk().then(
    () => true,
    () => false,
  );
}

import { randomUUID } from "node:crypto";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import type { Aanroeper } from "./proefregio.ts";

type Invoer = Omit<Parameters<Aanroeper["casus"]["open"]>[0], "sleutel">;

/** What is sent with an act: its input under a key of its own. */
export const metSleutel = <T>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });

/** What `wie` fills in to open a casus in the first werkgebied of their organisation. */
export async function ingevuldDoor(wie: Aanroeper) {
  const { ikId, werkgebieden } = await wie.casus.bereidVoor({});
  return openInvoer(ikId, werkgebieden[0]!.id);
}

/** A new casus of `wie`, at niveau 2 unless said otherwise; returns its number. */
export async function openCasus(wie: Aanroeper, anders: Partial<Invoer> = {}): Promise<string> {
  const invoer = { ...(await ingevuldDoor(wie)), ...anders };
  return (await wie.casus.open(metSleutel(invoer))).casusnummer!;
}

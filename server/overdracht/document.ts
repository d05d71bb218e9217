import { z } from "zod";
import { leesDocument, leesTeksten } from "#db/overdracht-document";
import { leesOverdracht, type OverdrachtBeeld } from "#db/overdracht-lijst";
import type { InzageSoort } from "#regiekaart/inzage";
import { leesVerwijzing, type OverdrachtDocument } from "#regiekaart/overdracht-document";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls, type LeesContext } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { documentVorm } from "./document-vorm.ts";

const invoer = z.strictObject({ overdrachtId: z.uuid() });

/** The frozen document of an accepted overdracht, for who may read its casus. */
export const document = lezend
  .meta({ soort: "overdracht", recht: "lezen" })
  .input(invoer)
  .output(z.strictObject({ document: documentVorm, magExporteren: z.boolean() }))
  .query(async ({ ctx, input }) => {
    const gelezen = await leesAls(ctx, input.overdrachtId, "overdrachtsdocument");
    return { document: gelezen.document, magExporteren: isPartij(ctx, gelezen.overdracht) };
  });

/** The same for the dossier of one of the two sides: nothing in it says when it was made, so it is always the same. */
export const exporteerDocument = lezend
  .meta({ soort: "overdracht", recht: "lezen" })
  .input(invoer)
  .output(documentVorm)
  .query(async ({ ctx, input }) => {
    const gelezen = await leesAls(ctx, input.overdrachtId, "overdrachtsdocument_export");
    if (!isPartij(ctx, gelezen.overdracht)) throw new Geweigerd("geen_bevoegdheid");
    return gelezen.document;
  });

const isPartij = ({ actor }: LeesContext, { van, naar }: OverdrachtBeeld): boolean =>
  [van.id, naar.id].includes(actor.organisatieId);

async function leesAls(ctx: LeesContext, overdrachtId: string, soort: InzageSoort) {
  const { tx } = ctx;
  const overdracht = await leesOverdracht(tx, overdrachtId);
  if (!overdracht) throw new Geweigerd("niet_gevonden");
  await bekijkAls(ctx, { casusId: overdracht.casusId }, "lezen", soort);
  const vast = await leesDocument(tx, overdrachtId);
  if (!vast) throw new Geweigerd("niet_gevonden");
  return { overdracht, document: { ...(await metTekst(ctx, vast.document)), sha256: vast.sha256 } };
}

/** Puts the texts in, as far as this reader may see them; the rest says why it is left out. */
async function metTekst({ tx }: LeesContext, d: OverdrachtDocument) {
  const delen = [...d.onderdelen, ...d.aanvullingen, ...d.acties];
  const ids = [...delen.map(({ tekst }) => tekst.id), ...(d.motivering ? [d.motivering.id] : [])];
  const gezien = await leesTeksten(tx, ids);
  const gelezen = <T extends { tekst: { id: string; sha256: string } }>(deel: T) => ({
    ...deel,
    tekst: leesVerwijzing(deel.tekst, gezien),
  });
  return {
    ...d,
    motivering: d.motivering && leesVerwijzing(d.motivering, gezien),
    onderdelen: d.onderdelen.map(gelezen),
    aanvullingen: d.aanvullingen.map(gelezen),
    acties: d.acties.map(gelezen),
    nietMee: [...d.nietMee],
    regie: [...d.regie],
  };
}

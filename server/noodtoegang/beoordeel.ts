import { randomUUID } from "node:crypto";
import { z } from "zod";
import { vergrendelCasus, wijsCasusAan } from "#db/casus-slot";
import { inDaad } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { claimSleutel, metTeksten } from "#db/gebeurtenis";
import { leesNoodtoegang, leesOordelen, schrijfOordeel } from "#db/noodtoegang";
import { schrijfTekst } from "#db/tekst";
import { beoordeelOordeel, OORDELEN } from "#regiekaart/noodtoegang";
import { wieBenIk } from "../kern/actor.ts";
import {
  daadUitkomst,
  herhaling,
  legVast,
  sleutelVan,
  sleutelVorm,
  zekerheidOverActor,
} from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, vrijeTekstVorm } from "../kern/teksten.ts";
import { handelend } from "../kern/trpc.ts";

/** The fg judges a noodtoegang, or asks a question first. Reads and writes nothing else of the casus. */
export const beoordeel = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(
    z.strictObject({
      noodtoegangId: z.uuid(),
      uitkomst: z.enum(OORDELEN, "Kies wat je ervan vindt."),
      toelichting: vrijeTekstVorm("De toelichting").default(""),
      sleutel: sleutelVorm,
    }),
  )
  .output(daadUitkomst)
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const eerst = await wieBenIk(tx, ctx.sessieId);
      const nood = eerst.functies.includes("fg")
        ? await leesNoodtoegang(tx, input.noodtoegangId)
        : null;
      if (!nood) throw new Geweigerd("niet_gevonden");
      const { casusId, casusnummer, gebruikerId: persoonId } = nood;
      await wijsCasusAan(tx, casusId);
      const op = (await vergrendelCasus(tx, casusId))!;
      const actor = await zekerheidOverActor(tx, ctx.sessieId);
      const vraag = { procedure: "noodtoegang.beoordeel", sleutel: input.sleutel, invoer: input };
      const sleutel = sleutelVan(actor, vraag);
      const gebeurtenisId = randomUUID();
      if (!(await claimSleutel(tx, sleutel, gebeurtenisId))) return herhaling(tx, sleutel);
      await wijsCasusAan(tx, casusId);
      const { noodtoegangId, uitkomst, toelichting: inhoud } = input;
      const eerder = await leesOordelen(tx, [noodtoegangId]);
      eis(
        beoordeelOordeel(
          eerder.map((o) => o.uitkomst),
          uitkomst,
          inhoud !== "",
        ),
      );
      const feiten = await leesFeiten(tx, casusId);
      const daad = { tx, actor, casusId, casusnummer, feiten, op, gebeurtenisId };
      const herkomst = herkomstVan(daad, feiten.grondslag);
      const tekst = inhoud
        ? await schrijfTekst(tx, { ...herkomst, soort: "noodtoegang_oordeel", inhoud })
        : null;
      await schrijfOordeel(tx, {
        noodtoegangId,
        casusId,
        uitkomst,
        toelichtingId: tekst?.id ?? null,
        gebruikerId: actor.gebruikerId,
        gebeurtenisId,
        op,
      });
      const uit = await legVast(
        { ...daad, zicht: null },
        {
          soort: "noodtoegang_beoordeeld",
          grond: "noodtoegang",
          persoonId,
          gegevens: metTeksten({}, tekst ? [tekst] : []),
        },
      );
      return uit;
    }),
  );

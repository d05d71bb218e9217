import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { type Bezoeker, moetLukken } from "./aanroep.ts";

const WOORD = "Ononderbrokenveiligheidsafsprakenoverlegverslag";
const ZIN =
  "Het gaat vandaag iets beter 🌱, maar de zorgen blijven 👨‍👩‍👧‍👦; zie https://voorbeeldland.example/pad. ";

/** What people paste: 10,000 characters with emoji, new lines, one endless word and something that looks like markup. */
export const LANG = `${WOORD.repeat(6)}\n\n<b>Vet?</b> ${ZIN.repeat(200)}`.slice(0, 10_000);

/** A casus with texts and names as long as the portal takes, so that a page shows what it does with them. */
export async function casusMetLangeTeksten(wie: Bezoeker): Promise<string> {
  const { ikId, werkgebieden } = await wie.lees<{ ikId: string; werkgebieden: { id: string }[] }>(
    "casus.bereidVoor",
  );
  const gewoon = openInvoer(ikId, werkgebieden[0]!.id);
  const { casusnummer } = moetLukken(
    await wie.doe("casus.open", {
      ...gewoon,
      aanleiding: LANG.slice(0, 4000),
      doel: LANG.slice(0, 1000),
      huishouden: {
        aanduiding: `Huishouden ${WOORD.repeat(2)}`,
        woonplaats: "Voorbeelddam aan de Verzonnen Wetering",
        veiligContact: "Bel 📞 alleen overdag, tussen 9.00 en 15.00; niet inspreken.",
      },
      leden: Array.from({ length: 6 }, (_, i) => ({
        ...gewoon.leden[0]!,
        naam: `Robin-Alexandra Maria ${"van den Voorbeeldenberg ".repeat(2)}${i + 1}`,
        geinformeerd: i % 2 === 0,
      })),
    }),
  );
  const op = { casusnummer };
  moetLukken(await wie.doe("casus.noteer", { ...op, inhoud: LANG }));
  moetLukken(await wie.doe("plan.voegDoelToe", { ...op, inhoud: LANG.slice(0, 2000) }));
  moetLukken(
    await wie.doe("plan.maakAfspraak", { ...op, inhoud: LANG.slice(0, 2000), controleDagen: 7 }),
  );
  return casusnummer;
}

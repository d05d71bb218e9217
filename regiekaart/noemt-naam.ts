/** Whether a text names somebody of the household, by ordinary spelling. A nickname is not seen. */

const lijst = (woorden: string) => new Set(woorden.split(/\s+/));

/** Words with a capital that stand in names and name nobody: an article begins a sentence too. */
const GEEN_NAAM = lijst(
  "huishouden gezin familie fam van von den der de het el al ter ten te la le",
);

/** Names that are ordinary words as well: in small letters they are read as the word. */
const GEWOON_WOORD = lijst(`
  jong jonge groot groote klein kleine lang lange kort korte oude nieuwe goed goede best beste sterk snel zoet blij vrij rijk rein fijn
  wilde wild rood rode groen groene bruin bruine zwart zwarte witte grijs blauw berg bosch bossen dijk veen meer beek bron brug poort
  huis heuvel linde boom water duin zand steen stad dorp laan plein kerk molen werf horst hoek kant kamp polder haven veld
  boer bakker visser slager kuiper dekker brouwer koster wever jager schipper schilder kramer meester timmerman bouwman arts post
  koning prins ridder graaf keizer bisschop monnik pater engel heer baas gast mens kind vader hart stam blok band loon
  roos bloem lelie iris jasmijn sterre merel vink haan wolf leeuw haas beer mees vogel duif zwaan valk specht haring hond
  goud zilver staal vuur regen storm licht lucht zomer winter herfst lente april juni juli maart hoop vrede liefde anker pool mark
  proef voorbeeld`);

/** Without accents, however the letters were put together. */
const kaal = (tekst: string) => tekst.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "");

/** Whole words: a quotation mark or the s after an apostrophe is none of a name. */
const woordenVan = (tekst: string) => kaal(tekst).split(/[^\p{L}]+/u);

const metHoofdletter = (woord: string) => /^\p{Lu}/u.test(woord);

/** Words of a name that say who it is: those with a capital. */
const naamwoorden = (naam: string) =>
  woordenVan(naam)
    .filter((w) => metHoofdletter(w) && w.length >= 2)
    .map((w) => w.toLowerCase())
    .filter((w) => !GEEN_NAAM.has(w));

/**
 * Whether a text names one of these people or this household. With a capital, each word of a name counts. In small
 * letters a word counts from four letters on when it is no ordinary word: "eleni" does, "jong" and "bo" do not. In an
 * e-mail address every word counts. From four letters on the name with an s behind it counts too: "Dalmerens zoon".
 */
export function noemtNaam(tekst: string, namen: readonly string[]): boolean {
  const groot = new Set<string>();
  const klein = new Set<string>();
  for (const woord of woordenVan(tekst.replace(/\S+@\S+/g, (adres) => adres.toUpperCase())))
    (metHoofdletter(woord) ? groot : klein).add(woord.toLowerCase());
  return namen.flatMap(naamwoorden).some((naam) => {
    const lang = naam.length >= 4;
    const staatIn = (woorden: Set<string>) =>
      woorden.has(naam) || (lang && woorden.has(`${naam}s`));
    return staatIn(groot) || (lang && !GEWOON_WOORD.has(naam) && staatIn(klein));
  });
}

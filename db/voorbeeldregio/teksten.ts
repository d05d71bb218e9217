import type { Niveau, Voorwaarde } from "#regiekaart/begrippen";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";

type Beoordeling = { readonly onderbouwing: string; readonly zienswijze: string };

/** What an assessment says when its script says nothing, per besluit; a casus takes them in turn. */
export const BEOORDELINGEN: Record<Niveau, readonly Beoordeling[]> = {
  1: [
    {
      onderbouwing:
        "Het huishouden redt zich weer zelf. De afspraken met het netwerk houden stand.",
      zienswijze:
        "Het huishouden is blij met de rust. Zij weten wie zij kunnen bellen als het weer moeilijk wordt.",
    },
    {
      onderbouwing: "Alle doelen zijn gehaald. Er is nazorg afgesproken met de basiszorg.",
      zienswijze:
        "Zij vinden dat het nu zonder ons kan, en willen over een half jaar nog één gesprek.",
    },
  ],
  2: [
    {
      onderbouwing:
        "Er spelen meerdere problemen door elkaar: geld, gezondheid en opvoeding. De huisarts kan dit niet alleen aan.",
      zienswijze:
        "De ouders willen hulp, het liefst van één vaste persoon. De kinderen willen minder ruzie thuis.",
    },
    {
      onderbouwing:
        "De zorgen zijn complex, maar er zijn geen signalen van onveiligheid. Extra hulp is nodig om het vol te houden.",
      zienswijze: "Het huishouden herkent het beeld. Zij vinden dat schulden eerst moeten.",
    },
    {
      onderbouwing:
        "De draagkracht is uit balans en de gewone hulp is niet genoeg. Het netwerk is klein.",
      zienswijze: "Zij zien op tegen nieuwe gezichten, maar stemmen in met het plan.",
    },
  ],
  3: [
    {
      onderbouwing:
        "Er zijn signalen van onveiligheid in huis. Samen met het huishouden zijn veiligheidsafspraken gemaakt.",
      zienswijze:
        "De ouders zijn geschrokken en willen meewerken. De kinderen willen dat het stopt.",
    },
    {
      onderbouwing:
        "De spanningen lopen op en de afspraken zijn twee keer niet nagekomen. Er is zicht op veiligheid nodig.",
      zienswijze:
        "De een wil hulp, de ander vindt het overdreven. Beiden willen dat de kinderen veilig zijn.",
    },
  ],
  4: [
    {
      onderbouwing:
        "Zorg, veiligheid en straf lopen door elkaar. Zonder samenwerking tussen de ketens komt er geen veilige situatie.",
      zienswijze:
        "Het huishouden wil één plan en één aanspreekpunt, en geen losse gesprekken meer.",
    },
    {
      onderbouwing:
        "De onveiligheid reikt tot buiten het huis. Meerdere ketens moeten hun inzet op elkaar afstemmen.",
      zienswijze: "Zij zijn moe van alle instanties, maar zien dat het zo niet verder kan.",
    },
  ],
  5: [
    {
      onderbouwing:
        "De situatie dreigt te escaleren en raakt de buurt. De gemeente moet de regie voeren.",
      zienswijze: "Het huishouden is bang voor de reacties in de buurt en vraagt om bescherming.",
    },
  ],
};

/** A short explanation beside an answer *ja*. */
export const TOELICHTINGEN: Partial<Record<Voorwaarde, string>> = {
  basiszorg_ontoereikend: "De huisarts en school hebben gedaan wat zij kunnen.",
  signalen_van_onveiligheid: "Zie de veiligheidsafspraken in het journaal.",
};

/** What every overdracht says, in any direction. */
const SAMEN = {
  geprobeerd: "Ambulante hulp thuis en gesprekken op school. Vaste afspraken hielpen, losse niet.",
  gezag_en_contact:
    "Het gezag ligt bij de ouders. Bel op werkdagen, en spreek geen bericht in op de voicemail.",
  wettelijk_kader: "geen",
  terugkeer: "Als de afspraken een half jaar zijn nagekomen, of als het opnieuw misgaat.",
} satisfies OverdrachtInhoud;

/** What an overdracht says when its script says nothing. The first three are read before the answer: they name nobody. */
export const OVERDRACHT: Record<"omhoog" | "gelijk" | "omlaag", OverdrachtInhoud> = {
  omhoog: {
    ...SAMEN,
    reden:
      "Er zijn signalen van onveiligheid bij gekomen. Daarvoor is meer expertise nodig dan wij hebben.",
    doel: "Directe veiligheid in huis, en daarna duurzaam herstel.",
    samenvatting:
      "Huishouden met oplopende spanningen en eerdere hulp die onvoldoende hielp. Het huishouden werkt mee.",
    veiligheid_nu:
      "Er zijn veiligheidsafspraken voor deze week. Wie zicht op veiligheid heeft, belt elke twee dagen.",
    zienswijze_huishouden:
      "De volwassenen begrijpen de stap. De kinderen willen vooral dat het thuis rustig wordt.",
    geinformeerd: "ja",
    niet_overgedragen: "De schuldhulp blijft bij het lokale team, omdat die al loopt.",
  },
  gelijk: {
    ...SAMEN,
    reden: "De regie hoort op dit niveau bij een andere organisatie.",
    doel: "Eén plan met één regisseur, zonder dat het huishouden opnieuw begint.",
    samenvatting: "Het plan loopt en de afspraken zijn bekend. Alleen de regie gaat over.",
    veiligheid_nu:
      "De afspraken gelden nog. Zicht op veiligheid blijft tot het warme gesprek zoals het is.",
    zienswijze_huishouden:
      "Het huishouden vindt het goed als het maar één keer het verhaal hoeft te doen.",
    geinformeerd: "ja",
    niet_overgedragen: "Alles gaat mee.",
  },
  omlaag: {
    ...SAMEN,
    reden: "De voorwaarde van dit niveau is vervallen. De hulp kan verder dicht bij huis.",
    doel: "De rust vasthouden en toewerken naar afronding.",
    samenvatting: "De situatie is al langere tijd stabiel. De afspraken worden nagekomen.",
    veiligheid_nu:
      "Er zijn geen nieuwe signalen. De veiligheidsafspraken blijven op papier gelden.",
    zienswijze_huishouden:
      "Het huishouden is trots op wat is bereikt en kent het nieuwe gezicht al.",
    geinformeerd: "ja",
    niet_overgedragen:
      "Verslagen van behandelaars gaan niet mee, omdat het huishouden dat niet wil.",
  },
};

export const NAZORG_CRITERIA =
  "Het huishouden houdt afspraken niet meer na, of school of huisarts maakt zich weer zorgen.";

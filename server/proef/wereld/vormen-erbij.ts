type Moment = string;

/** Who takes part in a casus, what they wrote and what they were told. */
export type WieErbijZijn = {
  betrokkenheid: {
    id: string;
    casus_id: string;
    gebruiker_id: string;
    zicht: string;
    doel: string;
    afwijking: boolean;
    van: Moment;
    tot: Moment | null;
  }[];
  leesrecht: {
    id: string;
    casus_id: string;
    overdracht_id: string;
    organisatie_id: string;
    gebruiker_id: string | null;
    van: Moment;
    tot: Moment | null;
  }[];
  noodtoegang: {
    id: string;
    casus_id: string;
    casusnummer: string;
    gebruiker_id: string;
    reden_id: string;
    gebeurtenis_id: string;
    van: Moment;
    tot: Moment;
    beoordelen_voor: Moment;
  }[];
  uitsluiting: {
    id: string;
    casus_id: string;
    gebruiker_id: string;
    door_zichzelf: boolean;
    van: Moment;
    tot: Moment | null;
  }[];
  zicht_vraag: {
    id: string;
    casus_id: string;
    persoon_id: string;
    gevraagd_door: string;
    gebeurtenis_id: string;
    op: Moment;
    antwoord: string | null;
    beantwoord_op: Moment | null;
  }[];
  consult: {
    id: string;
    casus_id: string;
    vraag_id: string;
    antwoord_id: string | null;
    op_naam: boolean;
    naar_organisatie_id: string;
    naar_persoon_id: string | null;
    beantwoord_op: Moment | null;
    ingetrokken_op: Moment | null;
  }[];
  journaal: Item[];
  doel: Item[];
  actie: (Item & { gebruiker_id: string; voor: string })[];
  veiligheidsafspraak: (Item & { controle_dagen: number })[];
  bericht: {
    id: string;
    ontvanger_id: string;
    gebeurtenis_id: string;
    casus_id: string;
    casusnummer: string;
    soort: string;
    gegevens: { overdrachtId?: string };
    op: Moment;
  }[];
};
type Item = { id: string; casus_id: string; tekst_id: string; gebeurtenis_id: string; op: Moment };

import { ADRESSEN, ZIENSWIJZEN } from "../huishoudens.ts";
import { PLANNEN } from "../plannen.ts";
import type { VoorbeeldCasus } from "../script.ts";
import { AFGESCHAALD } from "./afgeschaald.ts";
import { GEMEENTE } from "./bij-de-gemeente.ts";
import { GEBLEVEN } from "./gebleven.ts";
import { KETENOVERSTIJGEND } from "./ketenoverstijgend.ts";
import { LOKAAL_OOST } from "./lokaal-oost.ts";
import { LOKAAL_WEST } from "./lokaal-west.ts";
import { MET_EEN_EINDE } from "./met-een-einde.ts";
import { MET_SPOED } from "./met-spoed.ts";
import { NIET_GEACCEPTEERD } from "./niet-geaccepteerd.ts";
import { OP_WENS } from "./op-wens.ts";
import { VEILIGHEIDSTEAM_OOST } from "./veiligheidsteam-oost.ts";
import { VEILIGHEIDSTEAM_WEST } from "./veiligheidsteam-west.ts";
import { WACHT_OP_ANTWOORD } from "./wacht-op-antwoord.ts";

const VERHALEN: readonly VoorbeeldCasus[] = [
  ...OP_WENS,
  ...LOKAAL_OOST,
  ...LOKAAL_WEST,
  ...GEBLEVEN,
  ...VEILIGHEIDSTEAM_OOST,
  ...VEILIGHEIDSTEAM_WEST,
  ...WACHT_OP_ANTWOORD,
  ...NIET_GEACCEPTEERD,
  ...KETENOVERSTIJGEND,
  ...GEMEENTE,
  ...AFGESCHAALD,
  ...MET_EEN_EINDE,
  ...MET_SPOED,
];

/** Every casus of the region with its plan, address and views. Their order decides nothing: the days do. */
export const CASUSSEN: readonly VoorbeeldCasus[] = VERHALEN.map((casus) => ({
  ...casus,
  adres: ADRESSEN[casus.huishouden],
  verloop: [
    ...casus.verloop,
    ...(PLANNEN[casus.huishouden] ?? []),
    ...(ZIENSWIJZEN[casus.huishouden] ?? []),
  ],
}));

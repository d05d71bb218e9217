import type { Uitvoer } from "../../../../_client/trpc.ts";

export type ThuisBeeld = Uitvoer["huishouden"]["bekijk"];
export type Lid = ThuisBeeld["leden"][number];

/** Which casus, and whose drafts. */
export type Wie = { casusnummer: string; gebruikerId: string };

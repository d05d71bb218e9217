// npm run beheerder -- <e-mailadres> <naam> <code van de organisatie>: the first beheerder of a region.
import { draaiOpdracht } from "./opdracht.mjs";

draaiOpdracht(() => import("./importeer/beheerder.ts").then(({ maakBeheerder }) => maakBeheerder));

// npm run importeer -- organisaties.csv gebruikers.csv. Node built-ins only until the packages are there.
import { draaiOpdracht } from "./opdracht.mjs";

draaiOpdracht(() => import("./importeer/importeer.ts").then(({ importeer }) => importeer));

// npm run keuring: is the whole record right, and are its guards in place? For after a restore or a crash.
import { draaiOpdracht } from "./opdracht.mjs";

draaiOpdracht(() => import("./keur.ts").then(({ keur }) => keur));

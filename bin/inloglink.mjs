// npm run inloglink -- <e-mailadres> …: links with which people choose their password.
import { draaiOpdracht } from "./opdracht.mjs";

draaiOpdracht(() =>
  import("./importeer/inloglink.ts").then(({ maakInloglinks }) => maakInloglinks),
);

import { type Databank, openDatabank } from "#db/databank";

/** One pool per process, also when Next loads this module more than once. */
const bewaard = globalThis as { regieDatabank?: Databank };

/** The pool of the serving role. Throws when DATABASE_URL is not set: `npm start` sets it. */
export function databank(): Databank {
  if (!bewaard.regieDatabank) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set; start the portal with npm start");
    bewaard.regieDatabank = openDatabank(url, Number(process.env.DATABASE_POOL ?? 10));
  }
  return bewaard.regieDatabank;
}

/** The portal's own address, for origin checks and cookies; `https` makes cookies secure. */
export function adres(): URL {
  return new URL(process.env.NEXTAUTH_URL ?? "http://localhost:3000");
}

/** A list from the environment may name more addresses of the portal, for several processes behind one name. */
export function isEigenOorsprong(oorsprong: string | null): boolean {
  if (oorsprong === null) return false;
  const eigen = [adres().origin, ...(process.env.EXTRA_OORSPRONGEN ?? "").split(",")];
  return eigen.some((e) => e !== "" && e === oorsprong);
}

/** The region's OIDC provider; null unless issuer, client id and secret are all set. */
export function oidcInstelling() {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = process.env;
  if (!issuer || !clientId || !clientSecret) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    /** What the button says. */
    naam: process.env.OIDC_NAAM || "je organisatie",
    /** For providers that never send `email_verified` but keep the addresses themselves. */
    vertrouwtAdressen: process.env.OIDC_ADRESSEN_VERTROUWD === "1",
  };
}

import type { Databank } from "#db/databank";
import { pakVerzending, sluitVerzending, stelVerzendingUit } from "#db/verzending";
import type { Bezorger } from "./bezorg.ts";

/** Minutes until the next try; after the last one the beheerder sees it. */
const WACHT_MINUTEN = [1, 2, 5, 15, 60, 240, 720] as const;
/** The server itself cannot be reached: the others will not get through now either. */
const ONBEREIKBAAR = new Set([
  "ECONNECTION",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "EDNS",
  "ESOCKET",
  "EAUTH",
]);

/**
 * Where a transaction whose connection was cut while it sent ends: one more statement on it, also the rollback that follows
 * an error, makes the driver (3.4.9) throw outside any promise, which ends the process (measured).
 */
const NOOIT = new Promise<never>(() => {});

type Uitkomst = "niets" | "verzonden" | "mislukt" | "onbereikbaar";

/** Sends what is due, one at a time, each in a transaction of its own. Returns how many went out. */
export async function verzend(db: Databank, bezorg: Bezorger): Promise<number> {
  for (let aantal = 0; ; ) {
    const uitkomst = await verzendEen(db, bezorg);
    if (uitkomst === "verzonden") aantal += 1;
    if (uitkomst === "niets" || uitkomst === "onbereikbaar") return aantal;
  }
}

/** The row stays locked while it is sent: another worker takes another one, and a killed one leaves it free. */
async function verzendEen(db: Databank, bezorg: Bezorger): Promise<Uitkomst> {
  let afgebroken = false;
  const uitkomst = db.transaction(async (tx) => {
    const v = await pakVerzending(tx);
    if (!v) return "niets";
    if (!v.actief || v.casusnummers.length === 0) {
      await sluitVerzending(tx, v.id, "uitgezet");
      return "verzonden";
    }
    try {
      const stand = await bezorg(tx, v);
      if (afgebroken) return NOOIT;
      await sluitVerzending(tx, v.id, stand);
      return "verzonden";
    } catch (fout) {
      if (afgebroken) return NOOIT;
      const code = codeVan(fout);
      const minuten = isBlijvend(fout) ? null : (WACHT_MINUTEN[v.pogingen] ?? null);
      await stelVerzendingUit(tx, v.id, code, minuten);
      return ONBEREIKBAAR.has(code) ? "onbereikbaar" : "mislukt";
    }
  });
  uitkomst.catch(() => {
    afgebroken = true;
  });
  return uitkomst;
}

type Postfout = { responseCode?: number; code?: string };

/** A code without the server's own words: those may repeat an address. */
function codeVan(fout: unknown): string {
  const { responseCode, code } = fout as Postfout;
  if (typeof responseCode === "number") return `SMTP ${responseCode}`;
  return typeof code === "string" && /^[A-Z_]{2,30}$/.test(code) ? code : "onbekend";
}

/** A 5xx is an answer: trying again brings the same. */
function isBlijvend(fout: unknown): boolean {
  const { responseCode, code } = fout as Postfout;
  return code !== "EAUTH" && typeof responseCode === "number" && responseCode >= 500;
}

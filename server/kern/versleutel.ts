import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const NONCE = 12;
const MERK = 16;

/**
 * The keys of drafts, today's first: CONCEPT_SLEUTEL, which may name older ones behind a comma, else derived from the
 * portal's secret (HKDF, RFC 5869).
 */
function sleutels(): Buffer[] {
  const eigen = process.env.CONCEPT_SLEUTEL;
  const geheimen = eigen ? eigen.split(",") : [process.env.NEXTAUTH_SECRET ?? ""];
  return geheimen.map((geheim) =>
    Buffer.from(hkdfSync("sha256", geheim.trim(), "", "regieportaal concept", 32)),
  );
}

/** AES-256-GCM; `waarvan` is bound to the text, so that what was kept in one place cannot be read in another. */
export function versleutel(tekst: string, waarvan: string): Buffer {
  const nonce = randomBytes(NONCE);
  const slot = createCipheriv("aes-256-gcm", sleutels()[0]!, nonce).setAAD(Buffer.from(waarvan));
  const inhoud = Buffer.concat([slot.update(tekst, "utf8"), slot.final()]);
  return Buffer.concat([nonce, slot.getAuthTag(), inhoud]);
}

/** The text, or null when it was made with a key we do not have, for another place, or was tampered with. */
export function ontsleutel(bytes: Buffer, waarvan: string): string | null {
  for (const sleutel of sleutels()) {
    const tekst = probeer(sleutel, bytes, waarvan);
    if (tekst !== null) return tekst;
  }
  return null;
}

function probeer(sleutel: Buffer, bytes: Buffer, waarvan: string): string | null {
  try {
    const slot = createDecipheriv("aes-256-gcm", sleutel, bytes.subarray(0, NONCE));
    slot.setAAD(Buffer.from(waarvan)).setAuthTag(bytes.subarray(NONCE, NONCE + MERK));
    return slot.update(bytes.subarray(NONCE + MERK), undefined, "utf8") + slot.final("utf8");
  } catch {
    return null;
  }
}

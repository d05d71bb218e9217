import { createTransport } from "nodemailer";
import type { Transactie } from "#db/databank";
import { bewaarInPostvak } from "#db/postvak";
import type { TeVerzenden } from "#db/verzending";
import { emailVan } from "#regiekaart/e-mail";

/** Sends one e-mail, or throws; the transaction is the one in which it is recorded that it went out. */
export type Bezorger = (tx: Transactie, v: TeVerzenden) => Promise<"verzonden" | "uitgezet">;

export type Postinstelling = {
  /** smtp(s)://user:password@host:port; null: no mail server. */
  smtpUrl: string | null;
  /** Without a mail server: keep e-mails in the mailbox of the demo. */
  demo: boolean;
  /** The address of the portal that links go to. */
  adres: string;
  /** Who it comes from. */
  van: string;
};

/** Far more than one worker has under way. */
const ONTHOUD = 1_000;
const GEDULD = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** How e-mail leaves: by SMTP, into the mailbox of the demo, or not at all. */
export function maakBezorger(p: Postinstelling): { bezorg: Bezorger; sluit: () => void } {
  if (p.smtpUrl) return perSmtp(p, p.smtpUrl);
  const bezorg: Bezorger = async (tx, v) => {
    if (!p.demo) return "uitgezet";
    const { onderwerp, tekst } = emailVan({ ...v, adres: p.adres });
    await bewaarInPostvak(tx, { verzendingId: v.id, ontvangerId: v.ontvangerId, onderwerp, tekst });
    return "verzonden";
  };
  return { bezorg, sluit: () => {} };
}

function perSmtp(p: Postinstelling, smtpUrl: string) {
  const post = createTransport({ url: smtpUrl, ...GEDULD, disableFileAccess: true });
  const { hostname } = new URL(p.adres);
  const stuur = async (v: TeVerzenden) => {
    const { onderwerp, tekst, html } = emailVan({ ...v, adres: p.adres });
    await post.sendMail({
      from: p.van,
      to: v.email,
      subject: onderwerp,
      text: tekst,
      html,
      // The same for each try, so that a mailbox knows the second for what it is.
      messageId: `<${v.id}@${hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    return "verzonden" as const;
  };
  return { bezorg: eenKeer(stuur), sluit: () => post.close() };
}

/**
 * A row that the mail server took and that could not be recorded, because the connection to the database was cut meanwhile,
 * comes again: it is not sent again. Only a process that is killed in between leaves a second delivery.
 */
function eenKeer(stuur: (v: TeVerzenden) => ReturnType<Bezorger>): Bezorger {
  const gegeven = new Map<string, ReturnType<Bezorger>>();
  return (_, v) => {
    const eerder = gegeven.get(v.id);
    if (eerder) return eerder;
    const nu = stuur(v);
    gegeven.set(v.id, nu);
    nu.catch(() => gegeven.delete(v.id));
    const [oudste] = gegeven.keys();
    if (gegeven.size > ONTHOUD) gegeven.delete(oudste!);
    return nu;
  };
}

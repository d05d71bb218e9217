import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { Postinstelling } from "../werker/bezorg.ts";

export type Mailserver = {
  /** What a worker sends through it with. */
  readonly post: Postinstelling & { readonly smtpUrl: string };
  /** What it accepted, and how often, by the id of the verzending. */
  readonly ontvangen: Map<string, { tekst: string; keer: number }>;
  /** With `weiger` it answers this error instead; `vertraging` is how many milliseconds it takes to answer. */
  readonly gedrag: { weiger: number | null; vertraging: number };
  readonly sluit: () => Promise<void>;
};

type OnData = NonNullable<ConstructorParameters<typeof SMTPServer>[0]>["onData"];

/** Starts a mail server of the test's own; close it in `afterAll`. */
export async function startMailserver(): Promise<Mailserver> {
  const ontvangen: Mailserver["ontvangen"] = new Map();
  const gedrag: Mailserver["gedrag"] = { weiger: null, vertraging: 0 };
  const neemAan: OnData = (stroom, _sessie, klaar) => {
    let tekst = "";
    stroom.on("data", (stuk: Buffer) => {
      tekst += stuk.toString();
    });
    stroom.on("end", () => {
      setTimeout(() => {
        const { weiger } = gedrag;
        if (weiger) return klaar(Object.assign(new Error("nee"), { responseCode: weiger }));
        const id = /^Message-ID:\s+<(.*?)@/im.exec(tekst)?.[1] ?? "";
        ontvangen.set(id, { tekst, keer: (ontvangen.get(id)?.keer ?? 0) + 1 });
        klaar();
      }, gedrag.vertraging);
    });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: neemAan,
  });
  server.on("error", () => {});
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const { port } = server.server.address() as AddressInfo;
  return {
    post: {
      smtpUrl: `smtp://127.0.0.1:${port}`,
      demo: false,
      adres: "https://portaal.voorbeeldland.example",
      van: "Regieportaal <niet@voorbeeldland.example>",
    },
    ontvangen,
    gedrag,
    sluit: () => new Promise((klaar) => server.close(klaar)),
  };
}

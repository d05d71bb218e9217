import { createServer } from "node:net";

/** A loopback port that nobody used a moment ago; whoever takes it must be able to try again. */
export async function vindVrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar, mis) => {
    server.once("error", mis).listen(0, "127.0.0.1", klaar);
  });
  const adres = server.address();
  await new Promise((klaar) => server.close(klaar));
  if (adres === null || typeof adres === "string") throw new Error("no port was assigned");
  return adres.port;
}

import { createServer, request } from "node:http";

/**
 * Test only: passes each request on to the next of several processes, as a load balancer without sticky sessions
 * does. Like a proxy in production it adds who asked to X-Forwarded-For. Returns how to stop it.
 */
export async function startVerdeler(poort: number, processen: readonly number[]) {
  let beurt = 0;
  const server = createServer((vraag, antwoord) => {
    const keten = [vraag.headers["x-forwarded-for"], vraag.socket.remoteAddress];
    const door = request({
      host: "127.0.0.1",
      port: processen[beurt++ % processen.length],
      method: vraag.method,
      path: vraag.url,
      headers: { ...vraag.headers, "x-forwarded-for": keten.filter(Boolean).join(", ") },
    });
    door.once("response", (bron) => {
      antwoord.writeHead(bron.statusCode ?? 502, bron.rawHeaders);
      bron.pipe(antwoord);
    });
    door.once("error", () => antwoord.headersSent || antwoord.writeHead(502).end());
    antwoord.once("close", () => door.destroy());
    vraag.pipe(door);
  });
  await new Promise<void>((klaar, mis) => {
    server.once("error", mis).listen(poort, "127.0.0.1", klaar);
  });
  return {
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

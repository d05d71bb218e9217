import type { BrowserContext } from "@playwright/test";

const MET_INHOUD = ["document", "fetch", "xhr"];

/**
 * Everything that the portal sends to one browser from now on: pages, what Next fetches for the next page,
 * and answers of procedures. What is not in here, this person has not received, whatever the screen shows.
 */
export async function verzamel(context: BrowserContext) {
  const lijven: string[] = [];
  // Chromium does not keep the body of a streamed answer, so each is read on its way to the browser.
  await context.route("**/*", async (route) => {
    if (!MET_INHOUD.includes(route.request().resourceType())) return route.continue();
    try {
      const antwoord = await route.fetch({ maxRedirects: 0 });
      lijven.push(await antwoord.text());
      await route.fulfill({ response: antwoord });
    } catch {
      // Overtaken by the next page: nothing of it arrives in the browser either.
      await route.abort("aborted").catch(() => {});
    }
  });
  return { alles: () => lijven.join("\n") };
}

/** Which of these words stand somewhere in what was received; as HTML, as JSON or in the flight data of Next. */
export function staatErin(tekst: string, woorden: readonly string[]): string[] {
  return woorden.filter((woord) => tekst.includes(woord));
}

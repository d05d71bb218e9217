import type { BrowserContext } from "@playwright/test";

// A refused act is answered with 4xx, and Chromium reports each such answer in the console. Those are the
// portal's own answers, not errors of a page.
const GEWEIGERD = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Writes down what must never happen on any page: an error in the console, a broken CSP, a 5xx, a dialog. */
export function neemWaar(context: BrowserContext, misstanden: string[]): void {
  context.on("console", (bericht) => {
    if (bericht.type() !== "error" || GEWEIGERD.test(bericht.text())) return;
    misstanden.push(`console op ${bericht.page()?.url()}: ${bericht.text()}`);
  });
  context.on("weberror", (fout) => {
    misstanden.push(`fout op ${fout.page()?.url()}: ${fout.error()}`);
  });
  context.on("response", (antwoord) => {
    if (antwoord.status() >= 500) misstanden.push(`${antwoord.status()} van ${antwoord.url()}`);
  });
  context.on("dialog", (dialoog) => {
    misstanden.push(`dialoog: ${dialoog.message()}`);
    void dialoog.dismiss();
  });
}

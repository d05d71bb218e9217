import { defineConfig } from "@playwright/test";
import { vindBrowser } from "./e2e/browser.ts";

const browser = vindBrowser();
const verslag = process.env.PLAYWRIGHT_VERSLAG;

// `npm test` starts the server and names it in E2E_URL; alone, the tests go to `npm start --dev`.
export default defineConfig({
  testDir: "e2e",
  testMatch:
    process.env.REGIE_ZWAAR === "1" ? /\.(e2e|spec|test|zwaar)\.ts$/ : /\.(e2e|spec|test)\.ts$/,
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: verslag ? [["list"], ["json", { outputFile: verslag }]] : [["list"]],
  use: {
    actionTimeout: 30_000,
    baseURL: process.env.E2E_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
});

import { defineConfig } from "vitest/config";

const ELDERS = ["**/node_modules/**", "**/.next*/**", "**/.cache/**", "**/.data/**", "e2e/**"];
const MET_DATABASE = ["**/*.integratie.test.ts"];
const ZWAAR = ["**/*.zwaar.test.ts"];

// unit: pure, no database. integratie: real Postgres; its setup starts a throw-away server unless
// `npm test` already did. The files of zwaar take minutes and run only when asked for.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...ELDERS, ...MET_DATABASE, ...ZWAAR],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integratie",
          include: process.env.REGIE_ZWAAR === "1" ? [...MET_DATABASE, ...ZWAAR] : MET_DATABASE,
          exclude: ELDERS,
          globalSetup: ["./db/proef-cluster.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

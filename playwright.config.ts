import { defineConfig } from "@playwright/test";

/** `npm run e2e` finds the browser, serves the exported site and sets these. */
const { CI, E2E_DEVELOPMENT, E2E_URL, E2E_CHROMIUM = "", E2E_CHROMIUM_ARGS = "" } = process.env;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  workers: 2,
  // Development draws a page anew whenever it is asked for.
  timeout: E2E_DEVELOPMENT === undefined ? 30_000 : 120_000,
  reporter: [["list", { printSteps: false }]],
  use: {
    baseURL: E2E_URL ?? "",
    locale: "en-GB",
    launchOptions: { executablePath: E2E_CHROMIUM, args: E2E_CHROMIUM_ARGS.split(" ") },
  },
});

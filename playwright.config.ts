import { defineConfig } from "@playwright/test";
import { settings } from "./scripts/environment";

/** `npm run e2e` finds the browser, serves the exported site and sets these. */
const { ci, e2e } = settings();

/** The tests of a kind are in the files that are named so. */
function kindOfTests(): "browser" | "sweep" | "desk" | "spec" {
  if (e2e.browser !== "chromium") return "browser";
  if (e2e.desk !== "") return "desk";
  return e2e.isSweep ? "sweep" : "spec";
}

export default defineConfig({
  testDir: "e2e",
  testMatch: `**/*.${kindOfTests()}.ts`,
  fullyParallel: true,
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  forbidOnly: ci,
  workers: 2,
  // Development draws a page anew whenever it is asked for, and compiles a part when it is first used.
  timeout: e2e.inDevelopment ? 120_000 : 30_000,
  // On two busy cores the first search of a page was seen to take 6 s; how fast it is, `npm run bench:search` says.
  expect: { timeout: e2e.inDevelopment ? 30_000 : 15_000 },
  reporter: [["list", { printSteps: false }], ["./e2e/print-failed-page.ts"]],
  use: {
    baseURL: e2e.url,
    // It would answer in the place of what a test lets fail; `offline.spec.ts` allows it.
    serviceWorkers: "block",
    locale: "en-GB",
    launchOptions: { executablePath: e2e.chromium, args: [...e2e.chromiumArgs] },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,scripts,components,app}/**/*.test.{ts,tsx}"],
    setupFiles: ["lib/search/testing/setup.ts"],
    // The command's tests start Node; property tests run a thousand cases: seconds, not the default five.
    testTimeout: 60_000,
  },
});

import { defineConfig } from "vitest/config";

/**
 * What starts commands, runs thousands of generated cases or measures how time grows: seconds a file, where all others
 * together take some ten.
 */
const SLOW = [
  "bench/silence.test.ts",
  "scripts/**/*.test.ts",
  "lib/corpus/align/model.test.ts",
  "lib/corpus/markdown/{grammar,parse,render,words}.test.ts",
  "lib/corpus/permalinks/assign-ids.test.ts",
  "lib/corpus/problems/rules.test.ts",
  "lib/corpus/tests/{accounting,corruption,fixtures,long-texts,report,robustness}.test.ts",
  "lib/corpus/text/nearest.test.ts",
  "lib/corpus/translations/skeleton.test.ts",
  "lib/io/{alone,content,edit-scripts,pairing,past-addresses,quotations,replace-folder,same-answers}.test.ts",
  "lib/io/{spellings,time-limit,translations}.test.ts",
  "lib/reader/share/citation-formats.test.ts",
  "lib/search/answer/budget.test.ts",
  "lib/search/shards/{faults,inflate,shards}.test.ts",
  "lib/search/tests/{long-queries,search}.test.ts",
  "lib/search/write-search-files.test.ts",
  "lib/text/escape.test.ts",
];

const shared = {
  setupFiles: ["lib/search/testing/setup.ts"],
  // No test leaves anything behind in a module, so that one process reads each module once for all its files.
  isolate: false,
  // The tests of commands start Node; property tests run a thousand cases: seconds, not the default five.
  testTimeout: 60_000,
};

/** `npm run unit` runs both; `npm run unit -- --project quick` what takes seconds. */
export default defineConfig({
  test: {
    // One processor is left free otherwise, which on two of them halves the speed.
    maxWorkers: "100%",
    // Half of the time of the quick tests would otherwise be spent on turning the same TypeScript into JavaScript again.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
    projects: [
      {
        test: {
          ...shared,
          name: "quick",
          include: ["{lib,components,app}/**/*.test.{ts,tsx}"],
          exclude: SLOW,
          // A sixth less of processor time than processes of their own; what changes its folder cannot run so, and is slow.
          pool: "threads",
        },
      },
      { test: { ...shared, name: "slow", include: SLOW } },
    ],
  },
});

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take seconds, or look at what other tests look at: a mutant is decided without them. */
const SLOW = [
  "tests/long-texts",
  "tests/accounting",
  "tests/robustness",
  "tests/corruption",
  "translations/skeleton",
  "shards/shards",
];

/** What finds most runs first, because the first failure ends the run. */
const FIRST = /\/tests\/fixtures\.test\.ts$/;

class FindingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = files.filter(({ moduleId }) => !FIRST.test(moduleId));
    return [...files.filter(({ moduleId }) => FIRST.test(moduleId)), ...rest];
  }
}

/** The tests that `npm run mutants` puts to every mutant. */
export default defineConfig({
  test: {
    include: ["lib/{corpus,search,text}/**/*.test.ts"],
    exclude: SLOW.map((name) => `lib/**/${name}.test.ts`),
    setupFiles: ["lib/search/testing/setup.ts", "scripts/mutants/few-runs.ts"],
    sequence: { sequencer: FindingFirst },
    isolate: false,
    testTimeout: 60_000,
  },
});

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take seconds each, or look again at what the other tests look at. */
const SLOW = ["long-texts", "corruption"];

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
    include: ["lib/{arrays,corpus,search,text}/**/*.test.ts"],
    exclude: SLOW.map((name) => `lib/corpus/tests/${name}.test.ts`),
    setupFiles: ["lib/search/testing/setup.ts", "scripts/mutants/few-runs.ts"],
    sequence: { sequencer: FindingFirst },
    isolate: false,
    // The first run counts what each test executes, which takes many times as long as running it.
    testTimeout: 240_000,
  },
});

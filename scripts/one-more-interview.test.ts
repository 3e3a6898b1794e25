import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { COPIES, copyWithOneMore, npmRun } from "./testing/one-more-interview";

/** What was built in it the last time does not count. */
const COPY = join(COPIES, "one-more");
/** The tests of all that `content/` holds. */
const TESTS = ["lib/io/content.test.ts", "lib/io/translations.test.ts"];
/** Tests in a copy, on a machine that runs other tests besides. */
const PATIENCE = 300_000;

// The whole of `npm test` in such a copy, with the site and its links, takes as long as here: npm run test:one-more.
describe("after one more interview was taken in with corpus:new", () => {
  beforeAll(async () => {
    rmSync(COPY, { recursive: true, force: true });
    const { status, output } = await copyWithOneMore(COPY);
    expect(status, output).toBe(0);
  }, PATIENCE);

  it.each([
    ["the permalink lockfile is up to date", ["corpus", "--", "--frozen"]],
    ["the code and the settings are clean", ["lint"]],
    ["the tests that read content pass", ["unit", "--", ...TESTS]],
  ])(
    "%s",
    async (_, [script = "", ...args]) => {
      const { status, output } = await npmRun(COPY, script, ...args);
      expect(status, output).toBe(0);
    },
    PATIENCE,
  );
});

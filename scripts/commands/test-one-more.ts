import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { COPIES, copyWithOneMore } from "../testing/one-more-interview";

/** `npm run test:one-more`: the whole of `npm test` in a copy of the project that one more interview was taken into. */
const COPY = join(COPIES, "test-one-more");

rmSync(COPY, { recursive: true, force: true });
const { status, output } = await copyWithOneMore(COPY);
process.stderr.write(output);
if (status === 0) {
  // A repository of its own: what the project ignores, such as this very folder, must not be ignored in the copy.
  spawnSync("git", ["init", "--quiet"], { cwd: COPY, stdio: "inherit" });
  process.exitCode = spawnSync("npm", ["test"], { cwd: COPY, stdio: "inherit" }).status ?? 1;
} else {
  process.exitCode = 1;
}

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { command } from "../command";

await command({
  usage: "npm run test:one-more",
  zh: "把整个项目复制一份，放进一篇新访谈，在那里运行 npm test",
  en: "Copies the project, takes one more interview into the copy and runs all of npm test there.",
  options: {},
  takes: [0, 0],
  run: async () => {
    const { COPIES, copyWithOneMore } = await import("../testing/one-more-interview");
    const copy = join(COPIES, "test-one-more");
    rmSync(copy, { recursive: true, force: true });
    const { status, output } = await copyWithOneMore(copy);
    process.stderr.write(output);
    if (status !== 0) return 1;
    // A repository of its own: what this one ignores, such as the copy itself, must not be ignored there.
    spawnSync("git", ["init", "--quiet"], { cwd: copy, stdio: "inherit" });
    return spawnSync("npm", ["test"], { cwd: copy, stdio: "inherit" }).status ?? 1;
  },
});

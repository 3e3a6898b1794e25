import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { environmentWith } from "./environment";
import { refusalOfSystem } from "./refusal-of-system";
import { checkout, runScript } from "./testing/checkout";

const GOOD = { "content/interviews/shop/source.md": "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n" };

it("says in one line what the system did not do", async () => {
  const folder = checkout({ ...GOOD, "public/data": "a file" });
  writeFileSync(join(folder, ".cache"), "a file");
  const { status, stderr } = await runScript("corpus.ts", folder);
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    ".cache：那里已经有别的东西（EEXIST）。out/、public/data/ 和账本保持完整
    .cache: something else is there already (EEXIST). out/, public/data/ and the book of permalinks are whole
    "
  `);
});

it("leaves all as it was where no more can be written", async () => {
  const folder = checkout(GOOD);
  expect((await runScript("corpus.ts", folder)).status).toBe(0);
  const before = readFileSync(join(folder, "public/data/corpus.json"), "utf8");
  const book = readFileSync(join(folder, "content/permalinks.lock.json"), "utf8");
  writeFileSync(
    join(folder, "content/interviews/shop/source.md"),
    `${GOOD["content/interviews/shop/source.md"]}\n**问：**卖什么？\n\n**答：**${"旧书。".repeat(4000)}\n`,
  );
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;
  // Files of more than 16 KiB cannot be written, as on a disk that is full.
  const line = `trap '' XFSZ; ulimit -f 16; exec "$0" --import "$1" "$2"`;
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", line, process.execPath, tsx, resolve("scripts/commands/corpus.ts")],
    { cwd: folder, encoding: "utf8", env: environmentWith({ CONTENT_DIR: "content" }) },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("the file is larger than is allowed (EFBIG)");
  expect(readFileSync(join(folder, "public/data/corpus.json"), "utf8")).toBe(before);
  expect(readFileSync(join(folder, "content/permalinks.lock.json"), "utf8")).toBe(book);
});

it("throws on an error of the program, and one of the network", () => {
  expect(refusalOfSystem(new TypeError("of undefined"))).toBeNull();
  expect(refusalOfSystem(Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" }))).toBeNull();
});

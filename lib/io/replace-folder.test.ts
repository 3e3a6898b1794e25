import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesUnder } from "./files";
import { replaceFolder, stageFolder, swapIn } from "./replace-folder";

const home = process.cwd();
/** No process has this number. */
const KILLED = "999999999";

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "duidu-replace-")));
  write("public/data/corpus.json", "old");
  write("public/data/withdrawn.json", "old");
});
afterEach(() => {
  const here = process.cwd();
  process.chdir(home);
  rmSync(here, { recursive: true });
});

it("replaces a folder as a whole, and leaves nothing else", () => {
  replaceFolder("public/data", [["corpus.json", "new"]]);
  expect(filesUnder(".")).toEqual(["public/data/corpus.json"]);
  expect(readFileSync("public/data/corpus.json", "utf8")).toBe("new");
});

it("leaves the old one, and nothing beside it, where the new one cannot be made", () => {
  const files = function* () {
    yield ["corpus.json", "new"] as const;
    throw new Error("the disk is full");
  };
  expect(() => replaceFolder("public/data", files())).toThrow("the disk is full");
  expect(readFileSync("public/data/corpus.json", "utf8")).toBe("old");
  expect(readdirSync("public")).toEqual(["data"]);
});

it("deletes what a killed process had made, and not what a living one makes", () => {
  write(`.cache/staged/${KILLED}/new/out/index.html`, "half");
  write(`.cache/staged/${process.ppid}/new/out/index.html`, "half");
  stageFolder("out");
  expect(readdirSync(".cache/staged").toSorted()).toEqual([String(process.pid), String(process.ppid)].toSorted());
});

it("puts back what a process that was killed between its two renames had moved away", () => {
  mkdirSync(`.cache/staged/${KILLED}/old/public`, { recursive: true });
  renameSync("public/data", `.cache/staged/${KILLED}/old/public/data`);
  stageFolder("out");
  expect(readFileSync("public/data/corpus.json", "utf8")).toBe("old");
  expect(existsSync(`.cache/staged/${KILLED}`)).toBe(false);
});

it("keeps the new one of a process that was killed after its two renames", () => {
  write(`.cache/staged/${KILLED}/old/public/data/corpus.json`, "older");
  stageFolder("out");
  expect(readFileSync("public/data/corpus.json", "utf8")).toBe("old");
});

it("makes the first one where there is none", () => {
  writeFileSync(join(stageFolder("out"), "index.html"), "new");
  swapIn("out");
  expect(readFileSync("out/index.html", "utf8")).toBe("new");
});

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { filesUnder } from "../lib/io/files";
import { checkout, run } from "./testing/checkout";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
/** The scripts of package.json that are programs of ours: their names, files and arguments. */
const OURS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file, args] = /^tsx (\S+)(.*)$/.exec(line) ?? [];
  return file === undefined ? [] : [{ name, file, args }];
});
const COMMANDS = [
  ...new Set([
    ...readdirSync("scripts/commands")
      .filter((name) => !name.includes(".test."))
      .map((name) => `scripts/commands/${name}`),
    ...OURS.map(({ file }) => file),
  ]),
].toSorted();

const ROOT = process.cwd();

/**
 * Runs a command in a folder, in this process: to begin one takes a second, and there are dozens of cases.
 *
 * @returns how it ended, what it printed, and what then lies in the folder
 */
async function runHere(file: string, args: readonly string[], folder = checkout({})) {
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    });
  }
  const { argv } = process;
  process.argv = [process.execPath, join(ROOT, file), ...args];
  process.chdir(folder);
  vi.resetModules();
  try {
    await import(join(ROOT, file));
    return { status: process.exitCode ?? 0, ...printed, written: filesUnder(folder) };
  } finally {
    process.argv = argv;
    process.exitCode = undefined;
    process.chdir(ROOT);
    vi.restoreAllMocks();
  }
}

describe("every command", () => {
  it.each(COMMANDS)("%s prints its usage and does nothing with --help", async (file) => {
    const { status, stdout, stderr, written } = await runHere(file, ["--help"]);
    expect({ status, stderr, written }).toEqual({ status: 0, stderr: "", written: [] });
    expect(stdout).toMatch(/^(?:npm|npx) /);
    expect(stdout).toMatch(/^ {2}--help /m);
    const called = OURS.filter((one) => one.file === file).map(({ name }) => name);
    for (const name of called) expect(stdout).toMatch(new RegExp(`npm (?:run )?(?:--silent )?${name}\\b`));
  });

  it.each(COMMANDS)("%s refuses an option that it does not know", async (file) => {
    const { status, stdout, stderr, written } = await runHere(file, ["--nonsense"]);
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: "", written: [] });
    expect(stderr).toMatch(/^用法不对 · Unknown option '--nonsense'\n\n(?:npm|npx) /);
    expect(stderr).not.toContain("    at ");
  });
});

it("asked for help by a process of its own builds nothing", async () => {
  const folder = checkout({ "content/people.yml": "" });
  const { status, stdout, stderr } = await run("scripts/commands/build.ts", folder, ["--help"]);
  expect({ status, stderr, written: filesUnder(folder) }).toEqual({
    status: 0,
    stderr: "",
    written: [join(folder, "content/people.yml")],
  });
  expect(stdout).toContain("npm run build -- [--precompress]");
});

it("package.json calls our programs as commands, and nothing of ours in another way", () => {
  for (const { file } of OURS) expect(readFileSync(file, "utf8")).toContain("await command({");
  const others = Object.entries(scripts).filter(([name]) => !OURS.some((one) => one.name === name));
  for (const [, line] of others) expect(line).not.toMatch(/\b(?:tsx|node) |(?:scripts|bench)\//);
});

describe("a slip", () => {
  it.each([
    ["scripts/commands/corpus.ts", ["more"], "unknown argument"],
    ["scripts/commands/align.ts", ["one"], "1 more to be given"],
    ["scripts/commands/settle.ts", ["tabc123", " "], "what became of it is missing"],
    ["scripts/commands/new.ts", ["shop", "--slug", "a", "--translation", "en"], "not both"],
    ["scripts/commands/fuzz.ts", ["--runs", "0"], "--runs must be a whole number, 1 or more: 0"],
    ["scripts/commands/fuzz-permalinks.ts", ["--seed", "x"], "--seed must be a whole number"],
    ["scripts/commands/pick-passages.ts", ["--each"], "argument missing"],
    ["bench/site.ts", ["many"], "SIZE must be a whole number, 1 or more: many"],
  ])("in the use of %s: %o", async (file, args, reason) => {
    const { status, stdout, stderr, written } = await runHere(file, args);
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: "", written: [] });
    expect(stderr.split("\n")[0]).toContain(reason);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    ["scripts/commands/check-links.ts", [], "there is no out/ yet"],
    ["scripts/commands/same-bytes.ts", [], "there is no out/ yet"],
    ["bench/lighthouse.ts", [], "there is no out/ yet"],
    ["scripts/commands/dev.ts", [], "there is no folder content"],
    ["scripts/commands/align-review.ts", [], "there is no interview in content that can be read"],
    ["scripts/commands/fuzz-permalinks.ts", [], "there is no interview in content that can be read"],
    ["scripts/commands/new.ts", ["--translation", "en", "shop"], 'there is no interview "shop"'],
    ["bench/align.ts", ["none"], "there is no file none.zh"],
  ])("that keeps %s %o from its work", async (file, args, reason) => {
    const { status, stdout, stderr, written } = await runHere(file, args);
    expect({ status, stdout, written }).toEqual({ status: 1, stdout: "", written: [] });
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain(reason);
  });

  it("in a setting stops every command before its work", async () => {
    const folder = checkout({});
    const { status, stdout, stderr } = await run("scripts/commands/corpus.ts", folder, [], { SITE_URL: "x" });
    expect({ status, stdout, written: filesUnder(folder) }).toEqual({ status: 2, stdout: "", written: [] });
    expect(stderr).toMatch(/^SITE_URL has a wrong value: found "x"/m);
  });

  it.each(["start.ts", "dev.ts"])("%s says that its port is in use, before it builds anything", async (name) => {
    const server = createServer().listen(0, "localhost");
    await once(server, "listening");
    const address = server.address();
    const port = String(typeof address === "object" && address !== null ? address.port : 0);
    vi.stubEnv("PORT", port);
    const folder = checkout({ "content/people.yml": "" });
    const { status, stdout, stderr, written } = await runHere(`scripts/commands/${name}`, [], folder);
    vi.unstubAllEnvs();
    server.close();
    expect({ status, stdout, written }).toEqual({
      status: 1,
      stdout: "",
      written: [join(folder, "content/people.yml")],
    });
    expect(stderr).toContain(`port ${port} is in use`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  it("of ours keeps its stack", async () => {
    const folder = checkout({
      "defect.ts": `import { command } from ${JSON.stringify(join(process.cwd(), "scripts/command.ts"))};
await command({ usage: "npm run defect", zh: "", en: "", options: {}, takes: [0, 0], run: () => { throw new TypeError("a defect"); } });\n`,
      "package.json": '{ "type": "module" }',
    });
    const { status, stderr } = await run(join(folder, "defect.ts"), folder, []);
    expect(status).toBe(1);
    expect(stderr).toContain("TypeError: a defect\n    at ");
  });
});

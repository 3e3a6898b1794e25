import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = resolve(import.meta.dirname, "..");
const RULES = join(root, ".dependency-cruiser.mjs");
const Rules = z.object({
  STAGES: z.record(z.string(), z.array(z.string())),
  default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
});
const {
  STAGES,
  default: { forbidden },
} = Rules.parse(await import(pathToFileURL(RULES).href));
const FOLDERS = ["app", "components", "lib", "scripts", "bench", "e2e"];

/**
 * The import checker must be able to fail: under a TypeScript that it does not understand it reads nothing and passes.
 * Each breach is planted in a small tree of its own, laid out like the project.
 */
interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const BREACHES: readonly Breach[] = [
  { rule: "pure-core", file: "lib/corpus/text/a.ts", text: 'export * from "node:os";' },
  { rule: "files-only-in-io-and-scripts", file: "lib/reader/b.ts", text: 'export * from "node:fs";' },
  { rule: "schema-imports", file: "lib/schema/a.ts", text: 'export * from "../text/one";' },
  { rule: "arrays-imports", file: "lib/arrays/a.ts", text: 'export * from "../text/one";' },
  { rule: "text-imports", file: "lib/text/a.ts", text: 'export * from "../schema/one";' },
  { rule: "corpus-imports", file: "lib/corpus/text/c.ts", text: 'export { useState } from "react";' },
  { rule: "corpus-imports", file: "lib/corpus/text/d.ts", text: 'export * from "../../io/one";' },
  { rule: "search-imports", file: "lib/search/fold/e.ts", text: 'export { z } from "zod";' },
  { rule: "one-importer-of-flexsearch", file: "lib/search/fold/f.ts", text: 'export { Index } from "flexsearch";' },
  { rule: "one-importer-of-pinyin-pro", file: "lib/search/fold/g.ts", text: 'export { pinyin } from "pinyin-pro";' },
  { rule: "reader-imports", file: "lib/reader/words/g.ts", text: 'export * from "../../corpus/text/one";' },
  { rule: "io-imports", file: "lib/io/h.ts", text: 'export * from "../reader/words/one";' },
  { rule: "components-imports", file: "components/h.ts", text: 'export * from "../lib/io/one";' },
  { rule: "desk-imports", file: "lib/desk/a.ts", text: 'export * from "../reader/words/one";' },
  { rule: "desk-components-imports", file: "components/desk/a.ts", text: 'export * from "../../lib/io/one";' },
  { rule: "desk-is-never-exported", file: "app/desk.ts", text: 'export * from "../components/desk/one";' },
  { rule: "client-dom-imports", file: "components/client/dom/h.ts", text: 'export * from "../lazy/one";' },
  { rule: "client-first-imports", file: "components/client/first/a.ts", text: 'export * from "../boot/one";' },
  { rule: "client-lazy-imports", file: "components/client/lazy/h.ts", text: 'export * from "../boot/one";' },
  { rule: "client-offline-imports", file: "components/client/offline/h.ts", text: 'export * from "../lazy/one";' },
  { rule: "app-imports", file: "app/i.ts", text: 'export * from "../lib/io/one";' },
  { rule: "nothing-imports-app", file: "components/j.ts", text: 'export * from "../app/i";' },
  { rule: "nothing-imports-scripts", file: "components/k.ts", text: 'export * from "../scripts/site/one";' },
  { rule: "nothing-imports-bench-or-e2e", file: "scripts/site/l.ts", text: 'export * from "../../bench/one";' },
  { rule: "commands-are-entry-points", file: "scripts/site/m.ts", text: 'export * from "../commands/one";' },
  { rule: "no-client-in-reading", file: "components/reader/k.ts", text: 'export { default } from "next/link";' },
  { rule: "no-circular", file: "lib/io/circle.ts", text: 'export * from "./circle";' },
  { rule: "not-resolvable", file: "bench/n.ts", text: 'export * from "./nowhere";' },
  ...Object.entries(STAGES).flatMap(([folder, stages]) => stages.slice(0, -1).map((_, i) => breachOfStage(folder, i))),
];

/** A file of a stage that imports the stage after it. */
function breachOfStage(folder: string, i: number): Breach {
  const [stage, after] = [STAGES[folder]?.[i] ?? "", STAGES[folder]?.[i + 1] ?? ""];
  const target = after.endsWith(".ts") ? after.replace(/\.ts$/, "") : `${after}/one`;
  return {
    rule: `${folder}-stage-${stage}`,
    file: `lib/${folder}/${stage}/breach.ts`,
    text: `export * from "../${target}";`,
  };
}

/** What the breaches import: a file in each folder, which breaks no rule. */
const SOUND: readonly string[] = [
  "lib/io/one.ts",
  "lib/schema/one.ts",
  "lib/text/one.ts",
  "components/client/lazy/one.ts",
  "components/desk/one.ts",
  "components/client/boot/one.ts",
  "scripts/site/one.ts",
  "scripts/commands/one.ts",
  "bench/one.ts",
  "e2e/one.ts",
  ...Object.entries(STAGES).flatMap(([folder, stages]) =>
    stages.map((stage) => `lib/${folder}/${stage.endsWith(".ts") ? stage : `${stage}/one.ts`}`),
  ),
];

const tree = mkdtempSync(join(tmpdir(), "duidu-imports-"));

/** Runs the checker with the project’s own rules over a tree. */
function check(folder: string): { status: number | null; output: string } {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(process.execPath, [cruiser, "--config", RULES, ...FOLDERS], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

beforeAll(() => {
  const sound = SOUND.map((file) => ({ file, text: "export const one = 1;" }));
  for (const { file, text } of [...BREACHES, ...sound]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  }
  copyFileSync(join(root, "tsconfig.json"), join(tree, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
});
afterAll(() => rmSync(tree, { recursive: true }));

describe("the import rules", () => {
  it("report every planted breach", () => {
    const { status, output } = check(tree);
    expect(status).not.toBe(0);
    const missed = BREACHES.filter(({ rule, file }) => !output.includes(`error ${rule}: ${file}`));
    expect(missed).toEqual([]);
  });

  it("have each a breach planted", () => {
    const planted = new Set(BREACHES.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it("find nothing in a tree without a breach", () => {
    for (const { file } of BREACHES) rmSync(join(tree, file));
    expect(check(tree).output).toContain("no dependency violations found");
  });
});

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * The import checker must be able to fail: under a TypeScript that it does not understand it reads nothing and passes.
 * Each breach is planted in a small tree of its own, laid out like the project.
 */
const BREACHES: readonly { rule: string; file: string; text: string }[] = [
  { rule: "pure-core", file: "lib/corpus/a.ts", text: 'export * from "node:os";' },
  { rule: "files-only-in-io-and-scripts", file: "lib/reader/b.ts", text: 'export * from "node:fs";' },
  { rule: "corpus-imports", file: "lib/corpus/c.ts", text: 'export { useState } from "react";' },
  { rule: "corpus-imports", file: "lib/corpus/d.ts", text: 'export * from "../io/files";' },
  { rule: "search-imports", file: "lib/search/e.ts", text: 'export { z } from "zod";' },
  { rule: "one-importer-of-flexsearch", file: "lib/search/f.ts", text: 'export { Index } from "flexsearch";' },
  { rule: "reader-imports", file: "lib/reader/g.ts", text: 'export * from "../corpus/labels";' },
  { rule: "components-imports", file: "components/h.ts", text: 'export * from "../lib/io/files";' },
  { rule: "app-imports", file: "app/i.ts", text: 'export * from "../lib/io/files";' },
  { rule: "nothing-imports-app-or-scripts", file: "components/j.ts", text: 'export * from "../app/i";' },
  { rule: "no-client-in-reading", file: "components/reader/k.ts", text: 'export { default } from "next/link";' },
  { rule: "no-circular", file: "lib/io/l.ts", text: 'export * from "./m";' },
  { rule: "not-resolvable", file: "scripts/n.ts", text: 'export * from "./nowhere";' },
];
const SOUND: readonly { file: string; text: string }[] = [
  { file: "lib/io/files.ts", text: "export const one = 1;" },
  { file: "lib/io/m.ts", text: 'export * from "./l";' },
  { file: "lib/corpus/labels.ts", text: "export const two = 2;" },
];

const root = resolve(import.meta.dirname, "..");
const tree = mkdtempSync(join(tmpdir(), "duidu-imports-"));

/** Runs the checker with the project’s own rules over a tree. */
function check(folder: string): { status: number | null; output: string } {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  const run = spawnSync(process.execPath, [cruiser, "--config", config, "app", "components", "lib", "scripts"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

beforeAll(() => {
  for (const { file, text } of [...BREACHES, ...SOUND]) {
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
});

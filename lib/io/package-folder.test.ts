import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packageFolder } from "./package-folder";

const root = mkdtempSync(join(tmpdir(), "duidu-packages-"));
afterAll(() => rmSync(root, { recursive: true }));

test("finds a package beside the program, below it, and with a scope; the nearest first", () => {
  const program = join(root, "node_modules", "program");
  for (const path of ["node_modules/@a/b", "node_modules/c", "node_modules/program/node_modules/c"]) {
    mkdirSync(join(root, path), { recursive: true });
  }
  expect(packageFolder("@a/b", program)).toBe(join(root, "node_modules", "@a", "b"));
  expect(packageFolder("c", program)).toBe(join(program, "node_modules", "c"));
  expect(packageFolder("c", root)).toBe(join(root, "node_modules", "c"));
  expect(packageFolder("a-package-that-nobody-has", program)).toBeNull();
});

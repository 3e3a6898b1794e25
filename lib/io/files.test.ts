import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesUnder } from "./files";

const root = mkdtempSync(join(tmpdir(), "duidu-files-"));
const folder = join(root, "folder");

beforeAll(() => {
  mkdirSync(join(folder, "b", "empty"), { recursive: true });
  for (const path of ["z", "b/2", "b/10", "b.txt", "../beside"]) writeFileSync(join(folder, path), "");
  symlinkSync("../beside", join(folder, "linked"));
  symlinkSync("nowhere", join(folder, "broken"));
  symlinkSync(folder, join(folder, "b", "circle"));
  symlinkSync(folder, join(root, "way-in"));
});
afterAll(() => rmSync(root, { recursive: true }));

it("lists files and links to files, sorted by path, and enters no link to a folder", () => {
  const names = ["b.txt", "b/10", "b/2", "linked", "z"];
  expect(filesUnder(folder)).toEqual(names.map((name) => join(folder, name)));
  expect(filesUnder(join(root, "way-in"))).toEqual(names.map((name) => join(root, "way-in", name)));
});

it("takes a file for itself, and finds nothing where nothing is", () => {
  expect(filesUnder(join(folder, "z"))).toEqual([join(folder, "z")]);
  expect(filesUnder(join(folder, "none"))).toEqual([]);
});

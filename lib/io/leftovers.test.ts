import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeLeftovers } from "./leftovers";

/** No system gives a process so high a number. */
const DEAD = 2 ** 30;

it("what a killed process left beside a file goes, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "duidu-leftovers-"));
  for (const name of [`book.json.${DEAD}.tmp`, `book.json.${process.pid}.tmp`, "book.json", "draft.tmp"])
    writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, `.shop.${DEAD}.tmp`));
  writeFileSync(join(folder, `.shop.${DEAD}.tmp`, "source.md"), "");
  removeLeftovers(folder);
  expect(readdirSync(folder).toSorted()).toEqual(["book.json", `book.json.${process.pid}.tmp`, "draft.tmp"]);
  removeLeftovers(join(folder, "nowhere"));
});

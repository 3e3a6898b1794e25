import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { UntilWritten } from "./until-written";

const folder = mkdtempSync(join(tmpdir(), "duidu-written-"));
/** A time that a file system of any precision holds. */
const LONG_AGO = new Date("2020-01-01T00:00:00Z");
afterAll(() => rmSync(folder, { recursive: true }));

it("what was made of a folder is made anew when anything in it was written, even as long and as old as before", () => {
  const file = join(folder, "pictures", "words.txt");
  mkdirSync(join(folder, "pictures"));
  writeFileSync(file, "one");
  utimesSync(file, LONG_AGO, LONG_AGO);
  const kept = new UntilWritten<string>();
  let made = 0;
  const read = () => {
    made += 1;
    return readFileSync(file, "utf8");
  };
  expect([kept.recall(folder, read), kept.recall(folder, read), made]).toEqual(["one", "one", 1]);
  writeFileSync(file, "two");
  utimesSync(file, LONG_AGO, LONG_AGO);
  expect([kept.recall(folder, read), kept.recall(folder, read), made]).toEqual(["two", "two", 2]);
  writeFileSync(join(folder, "another.txt"), "");
  kept.recall(folder, read);
  rmSync(join(folder, "another.txt"));
  kept.recall(folder, read);
  expect(made).toBe(4);
});

it("what is not there is made again when it is, and what does not last each time", () => {
  const file = join(folder, "later.txt");
  const kept = new UntilWritten<string>();
  expect(kept.recall(file, () => "nothing")).toBe("nothing");
  writeFileSync(file, "words");
  expect(
    kept.recall(
      file,
      () => "words",
      (words) => words === "",
    ),
  ).toBe("words");
  expect(kept.recall(file, () => "again")).toBe("again");
});

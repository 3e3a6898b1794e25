import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkout } from "../testing/checkout";
import { bringUnchanged, drawnFrom, noteDrawn, skipUnchanged } from "./unchanged";

const home = process.cwd();
const corpus = (speaker: string, title = "A") =>
  JSON.stringify({
    interviews: [
      { slug: "a", title },
      { slug: "b", title: "B" },
    ],
    speakers: [speaker],
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  const page = "<html></html>";
  process.chdir(
    checkout({
      "public/data/corpus.json": corpus("one"),
      "public/data/interviews/a.json": "a",
      "public/data/interviews/b.json": "b",
      "before/interviews/a/index.html": page,
      "before/interviews/b/index.html": page,
    }),
  );
  noteDrawn(drawnFrom("code"));
});
afterEach(() => process.chdir(home));

describe("the page of an interview is drawn again", () => {
  it("when the interview changed, and the others are not", () => {
    write("public/data/interviews/b.json", "b, corrected");
    expect(skipUnchanged(drawnFrom("code"), "before")).toEqual(["a"]);
    bringUnchanged(["a"], "before", "out");
    expect(existsSync(join("out/interviews/a/index.html"))).toBe(true);
  });

  it.each([
    ["the program changed", () => drawnFrom("other code")],
    [
      "somebody is called otherwise",
      () => {
        write("public/data/corpus.json", corpus("another"));
        return drawnFrom("code");
      },
    ],
    [
      "the one beside it is called otherwise",
      () => {
        write("public/data/corpus.json", corpus("one", "A, corrected"));
        write("public/data/interviews/a.json", "a, corrected");
        return drawnFrom("code");
      },
    ],
    [
      "nothing is known of the last build",
      () => {
        write(".cache/drawn.json", "{");
        return drawnFrom("code");
      },
    ],
  ])("when %s", (_, now) => {
    expect(skipUnchanged(now(), "before")).toEqual([]);
  });

  it("when the page of the last build is not there", () => {
    expect(skipUnchanged(drawnFrom("code"), "nowhere")).toEqual([]);
  });

  it("if it is the only one left, for Next wants one", () => {
    expect(skipUnchanged(drawnFrom("code"), "before")).toHaveLength(1);
  });
});

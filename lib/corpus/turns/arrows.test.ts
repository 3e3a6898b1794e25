import { expect, it } from "vitest";
import { turnsIn } from "../fixtures/read";

const NAMED = [">> ANN LAKE: Welcome, everybody.", ">> BO REED: Thank you.", ">> ANN LAKE: Is it day?"];

/** Captions without blank lines, as they are copied from a page: a time above each line. */
const captions = (...lines: readonly string[]) => lines.map((line, i) => `0:${10 + i}\n${line}`).join("\n");

it("in captions whose lines follow one another, bare arrows begin turns of nobody by name", () => {
  const turns = turnsIn(
    captions("[MUSIC]", ...NAMED, ">> It is.", "and it was yesterday.", ">> Is it late?", ">> No."),
  );
  expect(turns).toEqual(["ANN LAKE", "BO REED", "ANN LAKE", "answer", "question", "answer"]);
});

it("where fewer than three have a name, and in a letter that quotes, arrows begin none", () => {
  expect(turnsIn(captions(...NAMED.slice(0, 2), ">> It is.", ">> Is it late?"))).not.toContain("answer");
  const letter =
    "Bo wrote:\n\n> Ann wrote:\n>\n>> Is it early?\n>> Is it late?\n>> Is it cold?\n>\n> No.\n\nI think so, too.";
  expect(turnsIn(letter)).toEqual([]);
});

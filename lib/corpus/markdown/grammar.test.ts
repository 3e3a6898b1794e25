import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceText } from "../fixtures/sources";
import { parseAs, parseWhole } from "./grammar";

/** Fragments of every GFM construct, and what may surround it. */
const piece = fc.constantFrom(
  ...[
    "|",
    "| a | b |\n| - | - |\n",
    "-|-",
    ":-",
    "~",
    "~~",
    "~~~\n",
    "[^1]",
    "[^1]: ",
    "[",
    "]",
    "[ ] ",
    "[x] ",
    "- [x] a\n",
  ],
  ...["@", "a@b.cn", "www.", "WWW.a.cn", "http", "https://a.cn", "HTTP://a.cn", "mailto:", "(", ")", "!", "\\"],
  ...[
    "**",
    "*",
    "_",
    "`",
    "<",
    ">",
    "&",
    "- ",
    "# ",
    "> ",
    "1. ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "书店",
    "open air",
    "：",
    "。",
  ],
);

/** Lines as publishers print them, plain or nearly so, preceded by text that does or does not end a container. */
const plainWords = [
  "书店",
  "open air",
  "林晓",
  "。",
  "，",
  " ",
  "(a)",
  "“好”",
  "：",
  ": ",
  "1990",
  "!",
  "𠮷",
  "'",
  "=",
];
const bold = ["**", "**Lin:**", "**林晓：**", "**Lin:** ", "**十年**", "** ", " **", "。**", "*", "***", "**。**"];
const plainish = fc
  .array(
    fc.oneof(
      { weight: 16, arbitrary: fc.constantFrom(...plainWords) },
      { weight: 8, arbitrary: fc.constantFrom(...bold) },
      { weight: 1, arbitrary: piece },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));
const lead = fc.oneof(
  { weight: 20, arbitrary: fc.constant("") },
  {
    weight: 8,
    arbitrary: fc.constantFrom("- ", "  ", "    ", "> ", "1. ", "# ", "<div>", "\t", "　　", "\u00A0", "---", "- - "),
  },
  { weight: 1, arbitrary: fc.constantFrom("```", "<!-- ", "<pre>", "~~~") },
);
const lines = fc
  .array(
    fc.tuple(lead, plainish, fc.constantFrom("", "", "", " ", "  ")).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 6 },
  )
  .chain((all) =>
    fc
      .array(fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n"), {
        minLength: all.length,
        maxLength: all.length,
      })
      .map((ends) => all.map((line, i) => line + ends[i]).join("")),
  );

describe("a text of which only what may be Markdown is parsed, with only the syntax that it has", () => {
  it("has the same tree, with the same positions, as when all of it is parsed", () => {
    const text = fc.oneof(
      sourceText,
      lines,
      lines,
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (source) => {
        expect(parseAs(source)).toEqual(parseWhole(source));
      }),
      { numRuns: 2000 },
    );
  });
});

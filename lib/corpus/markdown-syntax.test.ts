import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceText } from "./fixtures/sources";
import { parseAs, parseWhole } from "./markdown-syntax";

/** What any construct of GFM is made of, and what may stand beside it. */
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

describe("a text parsed without the constructs of which it has no sign", () => {
  it("has the same tree, with the same places, as with all of them", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sourceText,
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
        ),
        (text) => {
          expect(parseAs(text)).toEqual(parseWhole(text));
        },
      ),
      { seed: 20261, numRuns: 2000 },
    );
  });
});

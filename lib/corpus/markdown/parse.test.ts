import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { readPassages } from "../parallel/read-passages";
import { makeSource } from "../text/source";
import { parseMarkdown, rangeOf } from "./parse";

const ZERO = ["\u200B", "\uFEFF", "\u2060", "\u00AD", "\u200D", "\u200E", "\u0007"];
const DIALOGUE =
  "# 河边的书店\n\n**问：**开了[多久](https://example.org)？\n\n**林晓：**整整 `十` 年。\n\n- 一\n- 二\n";
const SIDECAR =
  "editions: [{ lang: zh, kind: original }]\nlabels: { 林晓: guest }\npeople: { guest: { name: { zh: 林晓 } } }\n";

/** Every word of a text, and the source character at its offset. */
function wordsAndPlaces(text: string) {
  const words = readPassages(makeSource("source.md", text), 0).passages.map((passage) => passage.words);
  return {
    text: words.map((one) => one.text),
    placed: words.map(({ at }) => at.map((offset) => text.charAt(offset)).join("")),
  };
}

/** Who says what, without source positions. */
const spoken = (source: string) =>
  buildOne({ source, sidecar: SIDECAR }).interviews.flatMap(({ title, sections }) =>
    sections.flatMap(({ turns }) =>
      turns.map(({ speaker, label, rows }) => [title, speaker, label, rows.flatMap(({ zh }) => zh.map((b) => b.html))]),
    ),
  );

describe("invisible characters", () => {
  it("never change who speaks or any word, wherever they are", () => {
    const place = fc.record({ index: fc.nat(DIALOGUE.length), character: fc.constantFrom(...ZERO) });
    const plain = spoken(DIALOGUE);
    expect(plain).toHaveLength(2);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const spoiled = places
          .toSorted((a, b) => b.index - a.index)
          .reduce((text, { index, character }) => text.slice(0, index) + character + text.slice(index), DIALOGUE);
        expect(spoken(spoiled)).toEqual(plain);
        const { text, placed } = wordsAndPlaces(spoiled);
        expect(text).toEqual(wordsAndPlaces(DIALOGUE).text);
        expect(placed).toEqual(wordsAndPlaces(DIALOGUE).placed);
      }),
      { numRuns: 300 },
    );
  });

  it("that come from references are not words either", () => {
    expect(wordsAndPlaces("书&#8203;店&shy;。").text).toEqual(["书店。"]);
  });

  it.each(["👩‍🔬", "👩🏽‍🔬", "❤️‍🔥", "1️⃣", "🏳️‍🌈"])("that join %s stay", (emoji) => {
    expect(wordsAndPlaces(`书${emoji}店`).text).toEqual([`书${emoji}店`]);
  });
});

describe("unusual spaces", () => {
  it.each(["\u00A0", "\u3000", "\u2003", "\u202F"])("beside a label do not hide it: %j", (space) => {
    const spoiled = DIALOGUE.replaceAll("**问：**", `${space}**${space}问${space}：${space}**${space}`).replaceAll(
      "**林晓：**",
      `${space}**林晓${space}**${space}：${space}`,
    );
    expect(spoken(spoiled)).toEqual(spoken(DIALOGUE));
  });
});

describe("a definition", () => {
  it("is not shown where something refers to it, whatever it says", () => {
    expect(wordsAndPlaces("看[地图][图]。\n\n[图]: harbour").text).toEqual(["看地图。"]);
    expect(wordsAndPlaces("看地图。\n\n[图]: harbour").text).toEqual(["看地图。", "[图]: harbour"]);
  });
});

describe("the places of words", () => {
  it.each([
    ["around a line break of HTML", "书<br>店", "书<店"],
    ["beside a link that holds another", '<a href="/a">书[店](/b)</a>写信[a@b.cn]', "书店写信[a@b.cn]"],
  ])("are known %s", (_, text, placed) => {
    expect(wordsAndPlaces(text).placed).toEqual([placed]);
  });
});

it("a line of tildes in the note of a subtitle file is left out once, with the note", () => {
  const text = "WEBVTT\n\nNOTE 书店\n\nNOTE   \n~~~\n\n\n早。\n";
  const root = parseMarkdown(makeSource("source.txt", text), 0);
  expect(root.children.map((node) => text.slice(...rangeOf(node)))).toEqual(["早。"]);
});

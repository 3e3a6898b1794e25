import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTRIES, TALK } from "../fixtures/talk";
import type { FixedBead } from "./fixed-beads";
import { makeLexicon, NO_LEXICON } from "./lexicon";
import { alignTexts, learnModel } from "./model";
import { PARAGRAPH_SHAPES, SENTENCE_SHAPES, type Shapes } from "./shapes";

/** Aligns paragraphs without a dictionary. */
function alignParagraphs(zh: readonly string[], en: readonly string[], fixed: readonly FixedBead[] = []) {
  return alignTexts(learnModel([{ zh, en }], NO_LEXICON), { zh, en }, PARAGRAPH_SHAPES, fixed);
}

const zhText = fc.integer({ min: 0, max: 80 }).map((size) => "书店在河边开了十年".repeat(9).slice(0, size));
const enText = fc.integer({ min: 0, max: 50 }).map((size) => Array(size).fill("river").join(" "));
const sides = fc.tuple(fc.array(zhText, { maxLength: 7 }), fc.array(enText, { maxLength: 7 }));

/** Beads that an editor may settle: consecutive on each side, in order, never crossing. */
const fixedBeads = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 3 }).map((steps) => {
  let [zh, en] = [0, 0];
  return steps.flatMap(([zhGap, zhSize, enGap, enSize]): FixedBead[] => {
    const [zhFrom, enFrom] = [zh + zhGap, en + enGap];
    [zh, en] = [zhFrom + zhSize, enFrom + enSize];
    if (zhSize + enSize === 0) return [];
    return [{ left: range(zhFrom, zhSize), right: range(enFrom, enSize) }];
  });
});

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => start + i);
}

describe("alignTexts", () => {
  it("puts every paragraph in one bead, in order, with a probability", () => {
    fc.assert(
      fc.property(sides, ([zh, en]) => {
        const beads = alignParagraphs(zh, en);
        expect(beads.flatMap((bead) => bead.left)).toEqual(range(0, zh.length));
        expect(beads.flatMap((bead) => bead.right)).toEqual(range(0, en.length));
        for (const { probability } of beads) {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what an editor has fixed, with probability 1", () => {
    fc.assert(
      fc.property(sides, fixedBeads, ([zh, en], beads) => {
        const fixed = beads.filter(
          (bead) => (bead.left.at(-1) ?? -1) < zh.length && (bead.right.at(-1) ?? -1) < en.length,
        );
        const result = alignParagraphs(zh, en, fixed);
        expect(result.flatMap((bead) => bead.left)).toEqual(range(0, zh.length));
        expect(result.flatMap((bead) => bead.right)).toEqual(range(0, en.length));
        for (const bead of fixed) {
          const kept = result.filter(
            (one) => String(one.left) === String(bead.left) && String(one.right) === String(bead.right),
          );
          expect(kept).toHaveLength(1);
          // A paragraph without counterpart may come before or after one of the other side: one bead, two positions.
          if (bead.left.length > 0 && bead.right.length > 0) expect(kept[0]?.probability).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("returns nothing when fixed beads cross", () => {
    const fixed = [
      { left: [0], right: [1] },
      { left: [1], right: [0] },
    ];
    expect(alignParagraphs(["书店", "河边"], ["shop", "river"], fixed)).toEqual([]);
  });

  it("uses numbers and names when lengths do not help", () => {
    const zh = ["2019年河水涨到门口。", "那时候 Ada 住在楼上。", "后来都好了。"];
    const en = ["In 2019 the river rose.", "Ada lived upstairs then."];
    const pairs = alignParagraphs(zh, en).map((bead) => [bead.left, bead.right]);
    expect(pairs.slice(0, 1)).toEqual([[[0], [0]]]);
    expect(pairs.find(([left = []]) => left.includes(1))?.[1]).toEqual([1]);
  });
});

describe("a talk that was read", () => {
  const beadsOf = (shapes: Shapes) => {
    const model = learnModel([TALK], makeLexicon(ENTRIES));
    return alignTexts(model, TALK, shapes).map(
      ({ left, right, probability }) => `${left} = ${right} (${probability.toFixed(3)})`,
    );
  };

  it("is paired as it was read, sentence by sentence; what has no counterpart makes its neighbour doubtful", () => {
    expect(beadsOf(SENTENCE_SHAPES)).toEqual([
      "0 = 0 (0.960)",
      "1,2 = 1 (0.703)",
      "3 = 2 (0.790)",
      "4 = 3 (0.758)",
      "5 = 4,5,6 (0.315)",
      "6 = 7 (0.760)",
    ]);
  });

  it("and paragraph by paragraph", () => {
    expect(beadsOf(PARAGRAPH_SHAPES)).toEqual([
      "0 = 0 (0.957)",
      "1,2 = 1 (0.681)",
      "3 = 2 (0.763)",
      "4 = 3 (0.746)",
      "5 = 4,5,6 (0.363)",
      "6 = 7 (0.776)",
    ]);
  });
});

/** A text so long that only what is near the coarse path is tried, where English leaves out so many lines in the middle. */
function longTalk(lines: number, from: number, to: number) {
  const places = ["河", "门", "楼上", "街", "书店"];
  const english = ["river", "door", "upstairs", "street", "bookstore"];
  const numbers = range(0, lines);
  return {
    zh: numbers.map((n) => `第${n * 7 + 11}本书在${places[n % 5]}。`),
    en: numbers
      .filter((n) => n < from || n >= to)
      .map((n) => `Book number ${n * 7 + 11} was in the ${english[n % 5]}.`),
  };
}

describe("a long talk", () => {
  it.each([
    ["a few lines", 40, 3],
    ["more lines than are tried at first", 50, 20],
  ])("is paired where %s are left out, as when everything is tried", (_, lines, left) => {
    const talk = longTalk(lines, 20, 20 + left);
    const model = learnModel([talk], makeLexicon(ENTRIES));
    const beadsOf = (fixed: readonly FixedBead[]) =>
      alignTexts(model, talk, SENTENCE_SHAPES, fixed).map((bead) => `${bead.left} = ${bead.right}`);
    const found = beadsOf([]);
    // With a bead that an editor fixed, everything is tried.
    expect(found).toEqual(beadsOf([{ left: [0], right: [0] }]));
    expect(found.slice(0, 18)).toEqual(range(0, 18).map((n) => `${n} = ${n}`));
    expect(found.slice(-8)).toEqual(range(lines - 8, 8).map((n) => `${n} = ${n - left}`));
  });

  it("is paired where its only number misleads, as when everything is tried", () => {
    const lengths = range(0, 36).map((n) => 4 + ((n * 17) % 23));
    const talk = {
      zh: lengths.map((length, n) => (n === 6 ? "第2019" : "") + "书".repeat(length)),
      en: lengths.map((length, n) => (n === 29 ? "in 2019 " : "") + "abc ".repeat(length)),
    };
    const model = learnModel([talk], NO_LEXICON);
    const beadsOf = (fixed: readonly FixedBead[]) =>
      alignTexts(model, talk, SENTENCE_SHAPES, fixed).map((bead) => `${bead.left} = ${bead.right}`);
    expect(beadsOf([])).toEqual(beadsOf([{ left: [0], right: [0] }]));
    expect(beadsOf([])).toEqual(range(0, 36).map((n) => `${n} = ${n}`));
  });
});

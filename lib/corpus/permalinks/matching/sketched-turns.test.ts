import { describe, expect, it } from "vitest";
import { Slug, SpeakerId, TurnId } from "../../../schema/ids";
import { isTelling, isWhole, type NewTurn, newTurns, oldTurn } from "./sketched-turns";

const PLACE = { file: "source.md", line: 1, column: 1 };
function turnOf(text: string, speaker = "lin"): NewTurn {
  const [turn] = newTurns({
    slug: Slug.parse("shop"),
    title: {},
    turns: [{ text, place: PLACE, speaker: SpeakerId.parse(speaker) }],
  });
  if (turn === undefined) throw new Error("no turn");
  return turn;
}
const remembered = (turn: NewTurn, by: string) =>
  oldTurn(TurnId.parse("k1abcdef"), { state: "live", slug: turn.slug, ...turn.kept, by: SpeakerId.parse(by) });
const telling = (text: string, by: string) => isTelling(remembered(turnOf(text), by), turnOf(text));

describe("equal words are not said twice by chance", () => {
  it.each([
    ["by another person, from twelve letters on", "zhou", "abcdefghijkl", "abcdefghijk"],
    ["by the same person, from eight letters on", "lin", "abcdefgh", "abcdefg"],
    ["by another person, from six Chinese characters on", "zhou", "书店开了十年", "书店开了年"],
    ["by the same person, from four Chinese characters on", "lin", "书店开了", "书店开"],
  ])("%s", (_, by, holds, fails) => {
    expect(telling(holds, by)).toBe(true);
    expect(telling(fails, by)).toBe(false);
  });
});

describe("the book keeps", () => {
  it("words of fewer than forty characters whole, and of others how they begin, with fingerprints", () => {
    expect(turnOf("书".repeat(39)).kept).toEqual({ hash: expect.any(String), words: "书".repeat(39) });
    const { words, sketch } = turnOf("书".repeat(41)).kept;
    expect([words.length, typeof sketch, isWhole(words)]).toEqual([40, "string", false]);
    expect(turnOf("书".repeat(40)).kept.sketch).toBeDefined();
  });

  it("n-grams of words that it has whole, else the fingerprints", () => {
    expect(remembered(turnOf("书店"), "lin").sketch).toEqual(turnOf("书店").sketch);
    const long = turnOf("河边的书店开了十年。".repeat(20));
    expect(remembered(long, "lin").sketch.length).toBe(long.words.length);
  });
});

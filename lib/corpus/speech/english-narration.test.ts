import { describe, expect, it } from "vitest";
import { ENGLISH_NARRATION } from "./english-narration";
import type { SpokenBefore } from "./narration";
import { findQuotations } from "./quotation-marks";

const PEOPLE = [
  { id: "lin", names: ["林晓", "Lin Xiao"] },
  { id: "roe", names: ["Jane Roe"] },
];

/** For each quotation of a text: whose it is, `?` for nobody's, null for a term. */
function read(text: string): (string | null)[] {
  let before: SpokenBefore<string> | null = null;
  return findQuotations(text).map((quotation) => {
    if (!ENGLISH_NARRATION.isSpeech(text, quotation)) return null;
    const speaker: string | undefined = ENGLISH_NARRATION.speakerOf(text, quotation, PEOPLE, before);
    before = { quotation, speaker };
    return speaker ?? "?";
  });
}

describe("a quotation is speech", () => {
  it.each<[string, string, (string | null)[]]>([
    ["before a verb, with a comma inside", "“The river rose,” Lin says.", ["lin"]],
    ["before a verb, with a comma outside", "‘The river rose’, Lin says.", ["lin"]],
    ["before a verb, with a question mark", "“Did it rise?” Roe asked.", ["roe"]],
    ["behind a verb and a comma", "Lin said, “maps.”", ["lin"]],
    ["behind whom it is said to", "Lin told the readers, “maps.”", ["lin"]],
    ["behind a colon", "Lin says: “maps”", ["lin"]],
    ["as a sentence behind a verb", "Lin says “The river rose.”", ["lin"]],
    ["as a whole sentence", "Lin came in. “The river rose.”", ["lin"]],
    ["not as a term", "Lin calls it “the rule” of the shop.", [null]],
    ["not as a term before a full stop", "Lin calls it “the rule.” She said no more.", [null]],
    ["not as a term before a comma", "The “rule,” Lin says, is old.", [null]],
    ["not as a term with a clause about it", "“The rule,” which Lin says is old, holds.", [null]],
  ])("%s: %s", (_, text, speakers) => {
    expect(read(text)).toEqual(speakers);
  });
});

describe("a quotation is whose", () => {
  it.each<[string, string, (string | null)[]]>([
    ["who is named behind the verb", "“The river rose,” said Jane Roe, who asked Lin.", ["roe"]],
    ["who is named before the verb, with more about them", "“It rose,” Lin, who keeps the shop, says.", ["lin"]],
    ["not who is asked", "Roe asked Lin, “Did it rise?”", ["roe"]],
    ["hers, of whom alone the text was", "Lin came in. “The river rose,” she said.", ["lin"]],
    ["hers, at the beginning of a sentence, too", "Lin came in. She said, “maps.”", ["lin"]],
    ["nobody's, where she may be either", "Lin met Roe. “The river rose,” she said.", ["?"]],
    [
      "nobody's, where somebody else is named",
      "Lin came in. The postman shouts: “Water!” A child says, “Books!”",
      ["?", "?"],
    ],
    ["hers on both sides of the clause", "“It rose,” Lin said, “and fell.”", ["lin", "lin"]],
    ["hers before and after a full stop", "“It rose,” said Lin. “It fell.”", ["lin", "lin"]],
    ["theirs in turn", "Lin said: “It rose.” Roe added: “It fell.”", ["lin", "roe"]],
    ["the answer's", "Roe came in. Lin’s only answer was: “Water.”", ["lin"]],
    ["not the shop's", "Roe came in. “It is dry,” Lin’s neighbour said.", ["?"]],
    ["not of a longer word's", "“It rose,” Linda said.", ["?"]],
  ])("%s: %s", (_, text, speakers) => {
    expect(read(text)).toEqual(speakers);
  });

  it("who is named up to eighty characters before the verb, whatever these are", () => {
    const far = (gap: number) => read(`“The river rose,” Lin of 𠮷${"-".repeat(gap)} said.`);
    expect(far(71)).toEqual(["lin"]);
    expect(far(72)).toEqual([null]);
  });

  it("not by a surname that two have", () => {
    const two = [
      { id: "a", names: ["Ana Roe"] },
      { id: "b", names: ["Bo Roe"] },
    ];
    const of = (text: string) =>
      findQuotations(text).map((one) => ENGLISH_NARRATION.speakerOf(text, one, two, null) ?? "?");
    expect([of("“Yes,” Roe said."), of("“Yes,” Bo Roe said.")]).toEqual([["?"], ["b"]]);
  });
});

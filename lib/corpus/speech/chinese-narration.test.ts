import { describe, expect, it } from "vitest";
import { han } from "../fixtures/read";
import { CHINESE_NARRATION } from "./chinese-narration";
import { findQuotations } from "./quotation-marks";

const { isSpeech, speakerOf } = CHINESE_NARRATION;

const PEOPLE = [
  { id: "lin", names: ["林晓", "晓"] },
  { id: "zhou", names: ["周墨"] },
];
/** For each quotation of a text: whether it is speech, and whose. */
const read = (text: string) =>
  findQuotations(text).map((one) => (isSpeech(text, one) ? (speakerOf(text, one, PEOPLE, null) ?? "?") : null));

describe("a quotation is speech", () => {
  it.each<[string, string, (string | null)[]]>([
    ["behind a colon", "林晓：“书”", ["lin"]],
    ["behind a verb of speaking", "林晓说，“书”", ["lin"]],
    ["behind an answer", "林晓的回答是“书”", ["lin"]],
    ["as a whole sentence", "林晓来了。“书。”", ["lin"]],
    ["not as a term", "林晓写“书”", [null]],
    ["before a verb of speaking, longer than any term", `“${han(21)}”林晓说`, ["lin"]],
    ["not before a verb of speaking, as short as a term", `“${han(20)}”林晓说`, [null]],
    ["not long without a verb", `“${han(21)}”林晓`, [null]],
  ])("%s", (_, text, speakers) => {
    expect(read(text)).toEqual(speakers);
  });
});

describe("a quotation is whose", () => {
  it.each<[string, string, (string | null)[]]>([
    ["who is named behind it, with a verb", "林晓来了。“书。”周墨说。", ["zhou"]],
    ["the last who is named before it", "林晓和周墨来了，“书。”", ["zhou"]],
    ["nobody's who is named three sentences before", "林晓来了。河边有风。书店开门。“书。”", ["?"]],
    ["who is named two sentences before", "林晓来了。河边有风。“书。”", ["lin"]],
    ["not who is asked", "林晓问周墨：“书？”", ["lin"]],
    ["not who is named inside another quotation", "林晓说：“周墨来了。”又说：“书。”", ["lin", "lin"]],
    ["who is named before a colon, whoever speaks behind", "林晓说：“书。”周墨补充：“书。”", ["lin", "zhou"]],
    ["not who leads to the next one", "林晓说，“书。”周墨问道：“书？”", ["lin", "zhou"]],
    ["nobody's", "“书。”", ["?"]],
  ])("%s", (_, text, speakers) => {
    expect(read(text)).toEqual(speakers);
  });
});

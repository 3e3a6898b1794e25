import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

const PEOPLE = "lin: { name: { zh: 林晓, en: Lin Xiao } }\nroe: { name: { zh: 罗伊, en: Jane Roe } }\n";
const SIDECAR = "form: narrative\nparticipants: { lin: guest, roe: interviewer }\n";

/** Everything quoted in a retelling, as `speaker: words = counterpart`, and the rules that report something about it. */
function quotes(zh: string, en: string | null, sidecar = ""): { found: string[]; reported: string[] } {
  const [source, edition] =
    zh === "" ? [`# The shop\n\n${en}\n`, null] : [`# 书店\n\n${zh}\n`, en && `# The shop\n\n${en}\n`];
  const { interviews, problems } = buildOne({ source, edition, people: PEOPLE, sidecar: SIDECAR + sidecar });
  const turns = interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
  return {
    found: turns.flatMap((turn) =>
      (turn.quotes ?? []).map(({ speaker, text, counterpart }) =>
        [`${speaker ?? "nobody"}: ${text}`, ...(counterpart === undefined ? [] : [counterpart.text])].join(" = "),
      ),
    ),
    reported: problems
      .filter(({ rule }) => rule.startsWith("speech"))
      .map(({ rule, place }) => `${rule} ${place.file}`),
  };
}

describe("speech in a retelling", () => {
  it("is found in English alone", () => {
    const said = quotes("", "“The river rose,” Lin says, “in a night.”\n\nThe shop has a “rule” of its own.");
    expect(said).toEqual({ found: ["lin: The river rose,", "lin: in a night."], reported: [] });
  });

  it("continues over paragraphs that open anew, with one speaker", () => {
    const said = quotes("", "Lin says: “The river rose.\n\n“We carried books.\n\n“All night.”\n\nRoe came in.");
    expect(said).toEqual({
      found: ["lin: The river rose.", "lin: We carried books.", "lin: All night."],
      reported: [],
    });
    expect(quotes("林晓说：“河水涨了。\n\n“我们搬书。”\n\n罗伊来了。", null)).toEqual({
      found: ["lin: 河水涨了。", "lin: 我们搬书。"],
      reported: [],
    });
    expect(quotes("林晓说：“河水涨了。\n\n罗伊来了。", null).reported).toEqual(["speech-unclosed source.md"]);
  });

  it("continues so in single marks, with the speaker whom the editor names", () => {
    const ruled = "speech: [{ words: The river, speaker: lin }]\n";
    expect(quotes("", "‘The river rose.\n\n‘We carried books.’\n\nRoe came in.", ruled)).toEqual({
      found: ["lin: The river rose.", "lin: We carried books."],
      reported: [],
    });
  });

  it("is paired with its counterpart, and has its speaker", () => {
    const said = quotes(
      "“涨水了，”林晓说，“快搬书。”罗伊问：“书呢？”",
      "“The water is rising,” she said, “carry the books.” “The books?” asked Roe.",
    );
    expect(said).toEqual({
      found: ["lin: 涨水了， = The water is rising,", "lin: 快搬书。 = carry the books.", "roe: 书呢？ = The books?"],
      reported: [],
    });
  });

  it("has the speaker whom only the other language names", () => {
    const said = quotes("她走进书店。“涨水了。”", "She came into the shop. “The water is rising,” Lin said.");
    expect(said).toEqual({ found: ["lin: 涨水了。 = The water is rising,"], reported: [] });
    expect(quotes("她走进书店。“涨水了。”", "She came into the shop. “The water is rising.”")).toEqual({
      found: ["nobody: 涨水了。 = The water is rising."],
      reported: ["speech-unattributed source.md"],
    });
  });

  it("is not paired where the numbers or the speakers differ", () => {
    expect(quotes("林晓说：“涨水了。”“快搬书。”", "Lin said: “The water is rising.”").found).toEqual([
      "lin: 涨水了。",
      "lin: 快搬书。",
      "lin: The water is rising.",
    ]);
    expect(quotes("林晓说：“涨水了。”", "Roe said: “The water is rising.”").found).toEqual([
      "lin: 涨水了。",
      "roe: The water is rising.",
    ]);
  });

  it("is what the editor says, in either language", () => {
    const zh = "林晓说：“涨水了。”";
    const en = "Roe said: “The water is rising.”";
    const ruled = (words: string, rest: string) => quotes(zh, en, `speech: [{ words: ${words}, ${rest} }]\n`).found;
    expect(ruled("涨水了", "speaker: null")).toEqual(["nobody: 涨水了。 = The water is rising."]);
    expect(ruled("The water", "speaker: roe")).toEqual(["roe: 涨水了。 = The water is rising."]);
    expect(ruled("The water", "speech: false")).toEqual([]);
  });

  it("ends where the editor says; words that are not there are reported where they are quoted", () => {
    const sidecar = `${SIDECAR}speech:\n  - words: 河水涨了\n    speaker: lin\n    to: `;
    const ended = (to: string) =>
      buildOne({ source: "# 书店\n\n林晓说：“河水涨了。我们搬书。\n", people: PEOPLE, sidecar: `${sidecar}${to}\n` });
    expect(ended("我们搬书。").problems).toEqual([]);
    expect(ended("关门了").problems.map(({ rule, place }) => `${place.line} ${rule}`)).toEqual([
      "6 quote-not-found",
      "3 speech-unclosed",
    ]);
  });
});

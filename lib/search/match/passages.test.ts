import { expect, test } from "vitest";
import { parseQuery } from "../query/query";
import { row, turn } from "../testing/turns";
import { type HitPassage, hitPassages, textIn } from "./passages";

const rows = [
  row({ zh: ["开场白。"], en: ["Opening."] }),
  row({ zh: ["需求是创新之母。"], en: ["Necessity is the mother of innovation."] }),
  row({ en: ["Open source wins."] }),
];
const answer = turn(0, [], { rows });

const shown = (passages: HitPassage[]) =>
  passages.map(({ found, aligned }) =>
    [found, aligned].map((excerpt) => excerpt?.segments.map(({ text }) => text).join("")),
  );

const terms = (typed: string) => parseQuery(typed).wanted;

test("a passage comes with its counterpart in the same row", () => {
  expect(shown(hitPassages(answer, terms("创新"), null))).toEqual([
    ["需求是创新之母。", "Necessity is the mother of innovation."],
  ]);
  expect(shown(hitPassages(answer, terms("mother"), null))).toEqual([
    ["Necessity is the mother of innovation.", "需求是创新之母。"],
  ]);
  expect(shown(hitPassages(answer, terms("wins"), null))).toEqual([["Open source wins.", undefined]]);
});

test("the first of equally good paragraphs, with no ellipsis where nothing is cut", () => {
  const [passage] = hitPassages(turn(0, ["开源。", "还是开源。"]), terms("开源"), null);
  expect(passage?.found).toMatchObject({
    segments: [{ text: "开源" }, { text: "。" }],
    cutBefore: false,
    cutAfter: false,
  });
});

test("as many passages as needed to show every term", () => {
  expect(shown(hitPassages(answer, terms("mother innovation"), null))).toHaveLength(1);
  expect(shown(hitPassages(answer, terms("wins 创新"), null))).toEqual([
    ["需求是创新之母。", "Necessity is the mother of innovation."],
    ["Open source wins.", undefined],
  ]);
});

test("a row that shows one term in each language is shown once", () => {
  expect(shown(hitPassages(answer, terms("创新 mother"), null))).toHaveLength(1);
});

test("without terms the beginning, in the chosen language", () => {
  expect(shown(hitPassages(answer, [], null))).toEqual([["开场白。", "Opening."]]);
  expect(shown(hitPassages(answer, [], "en"))).toEqual([["Opening.", "开场白。"]]);
});

test("the aligned excerpt of a long row is taken at the counterpart of the match", () => {
  const sentences = Array.from({ length: 90 }, (_, number) => number);
  const long = row({
    zh: [sentences.map((number) => `这是第${number}号句子。`).join("")],
    en: [sentences.map((number) => `This is sentence ${number}. `).join("")],
  });
  const [passage] = hitPassages(turn(0, [], { rows: [long] }), terms("第40号"), null);
  expect(passage?.found).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(passage?.aligned?.segments.map(({ text }) => text).join("")).toContain("sentence 40.");
});

test("a long paragraph is shown where most terms are close together", () => {
  const long = `${"这一句说人工智能。".repeat(60)}人工智能要创新。`;
  const [passage] = hitPassages(turn(0, [long]), terms("智能 创新"), null);
  expect(passage?.found.segments.filter(({ marked }) => marked).map(({ text }) => text)).toContain("创新");
});

test("the words of a question, preferably in the language of its answer", () => {
  expect(textIn(answer, "en")?.text).toContain("Opening.");
  expect(textIn(turn(0, ["为什么？"]), "en")).toEqual({ lang: "zh", text: "为什么？" });
  expect(textIn(turn(0, []), "en")).toBeNull();
});

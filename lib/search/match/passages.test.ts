import { expect, test } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { type Filters, NO_FILTERS } from "../query/filters";
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
  expect(shown(hitPassages(answer, terms("创新"), NO_FILTERS))).toEqual([
    ["需求是创新之母。", "Necessity is the mother of innovation."],
  ]);
  expect(shown(hitPassages(answer, terms("mother"), NO_FILTERS))).toEqual([
    ["Necessity is the mother of innovation.", "需求是创新之母。"],
  ]);
  expect(shown(hitPassages(answer, terms("wins"), NO_FILTERS))).toEqual([["Open source wins.", undefined]]);
});

test("the first of equally good paragraphs, with no ellipsis where nothing is cut", () => {
  const [passage] = hitPassages(turn(0, ["开源。", "还是开源。"]), terms("开源"), NO_FILTERS);
  expect(passage?.found).toMatchObject({
    segments: [{ text: "开源" }, { text: "。" }],
    cutBefore: false,
    cutAfter: false,
  });
});

test("as many passages as needed to show every term", () => {
  expect(shown(hitPassages(answer, terms("mother innovation"), NO_FILTERS))).toHaveLength(1);
  expect(shown(hitPassages(answer, terms("wins 创新"), NO_FILTERS))).toEqual([
    ["需求是创新之母。", "Necessity is the mother of innovation."],
    ["Open source wins.", undefined],
  ]);
});

test("a row that shows one term in each language is shown once", () => {
  expect(shown(hitPassages(answer, terms("创新 mother"), NO_FILTERS))).toHaveLength(1);
});

test("without terms the beginning, in the chosen language", () => {
  expect(shown(hitPassages(answer, [], NO_FILTERS))).toEqual([["开场白。", "Opening."]]);
  expect(shown(hitPassages(answer, [], { ...NO_FILTERS, lang: "en" }))).toEqual([["Opening.", "开场白。"]]);
});

test("the aligned excerpt of a long row is taken at the counterpart of the match", () => {
  const sentences = Array.from({ length: 90 }, (_, number) => number);
  const long = row({
    zh: [sentences.map((number) => `这是第${number}号句子。`).join("")],
    en: [sentences.map((number) => `This is sentence ${number}. `).join("")],
  });
  const [passage] = hitPassages(turn(0, [], { rows: [long] }), terms("第40号"), NO_FILTERS);
  expect(passage?.found).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(passage?.aligned?.segments.map(({ text }) => text).join("")).toContain("sentence 40.");
});

test("a long paragraph is shown where most terms are close together", () => {
  const long = `${"这一句说人工智能。".repeat(60)}人工智能要创新。`;
  const [passage] = hitPassages(turn(0, [long]), terms("智能 创新"), NO_FILTERS);
  expect(passage?.found.segments.filter(({ marked }) => marked).map(({ text }) => text)).toContain("创新");
});

test("the words of a question, preferably in the language of its answer", () => {
  expect(textIn(answer, "en")?.text).toContain("Opening.");
  expect(textIn(turn(0, ["为什么？"]), "en")).toEqual({ lang: "zh", text: "为什么？" });
  expect(textIn(turn(0, []), "en")).toBeNull();
});

test("with a speaker picked, only in the words that they are quoted with", () => {
  const zh = "关于开源，勒昆说：“开源会赢。”";
  const en = "On open source, LeCun says: “Open source wins.”";
  const narrated = turn(0, [], {
    speaker: null,
    rows: [row({ zh: ["开源。"] }), row({ zh: [zh], en: [en] })],
    quoted: [
      {
        speaker: SpeakerId.parse("lecun"),
        places: [
          [1, "zh", 0, 9, 14],
          [1, "en", 0, 29, 46],
        ],
      },
      { speaker: SpeakerId.parse("lex"), places: [[0, "zh", 0, 0, 3]] },
    ],
  });
  const marked = (typed: string, filters: Partial<Filters>) =>
    hitPassages(narrated, terms(typed), { ...NO_FILTERS, ...filters }).map(({ found, aligned }) =>
      [found, aligned].map((excerpt) =>
        excerpt?.segments.map((one) => (one.marked ? `[${one.text}]` : one.text)).join(""),
      ),
    );
  const both = [["关于开源，勒昆说：“[开源]会赢。”", en]];
  expect(marked("开源", { speaker: "lecun" })).toEqual(both);
  expect(marked("开源", { speaker: "lecun", wording: "quoted" })).toEqual(both);
  expect(marked("开源", { speaker: "lex" })).toEqual([["[开源]。", undefined]]);
  expect(marked("source", { speaker: "lecun" })).toEqual([["On open source, LeCun says: “Open [source] wins.”", zh]]);
  expect(marked("开源 赢", {})).toEqual([["关于[开源]，勒昆说：“[开源]会[赢]。”", en]]);
  expect(
    hitPassages({ ...narrated, speaker: SpeakerId.parse("lecun") }, terms("开源"), { ...NO_FILTERS, speaker: "lecun" }),
  ).toHaveLength(1);
});

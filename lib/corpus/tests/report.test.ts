import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { RULES } from "../problems/rules";
import type { Rule } from "../problems/rules/rule";

/** Rules whose report prints the line that settles what it reports. */
const SETTLING = [
  "turns-missing",
  "turns-unsure",
  "label-doubtful",
  "label-unmarked",
  "answer-unlabelled",
  "words-behind-end",
] as const;

const LINE = /write ((?:printed|turns): .*?[\]}]) (?:in|and|,)/u;

describe("a report on turns", () => {
  it.each(SETTLING)("%s prints the line that settles it", (rule) => {
    const { examples }: Rule = RULES[rule];
    const notOk = "notOk" in examples ? examples.notOk.filter((example) => "source" in example) : [];
    expect(notOk).not.toEqual([]);
    for (const example of notOk) {
      const [found] = buildOne(example).problems.filter((problem) => problem.rule === rule);
      const line = LINE.exec(found?.hint.en ?? "")?.[1];
      expect(line, found?.hint.en).toBeDefined();
      const settled = buildOne({ ...example, sidecar: `${line}\n` });
      expect(settled.problems.map((problem) => problem.rule)).not.toContain(rule);
      expect(settled.interviews.map(({ told }) => told?.turns ?? 0)).not.toEqual([0]);
    }
  });

  it("comes once for an interview, with the number of places and the first lines", () => {
    const talk = ["问：开了多久？", "答：十年。", "问：涨水呢？", "答：来过。"].join("\n\n");
    const bold = ["选料", "刨板", "捻缝", "上漆"].map((step) => `**${step}：**要两天。`).join("\n\n");
    const { problems } = buildOne({ source: `# 船\n\n${talk}\n\n${bold}\n` });
    const found = problems.filter(({ rule }) => rule === "label-doubtful").map((problem) => problem.found.en);
    expect(found).toEqual(['"选料、刨板、捻缝、上漆" in 4 places, on lines 11, 13, 15 …']);
  });
});

/** Each takes the label from a turn that had one. */
const DAMAGES: readonly (readonly [string, (turn: string) => string])[] = [
  ["the colon is lost", (turn) => turn.replace("：", "")],
  ["the colon is another mark", (turn) => turn.replace("：", "；")],
  ["the bold is lost with the colon", (turn) => turn.replace("：", "").replaceAll("**", "")],
  ["the label is lost", (turn) => turn.replace(/^.*?：(?:\*\*)?/u, "")],
];

describe("a turn whose label is damaged", () => {
  const QUESTIONS = ["书店开了多久？", "涨水的时候呢？", "书都搬到哪里去了？", "明年还开吗？", "谁来帮忙？"];
  const ANSWERS = ["整整十年。", "来过两次。", "搬上了二楼。", "开到开不动为止。", "街坊都来。"];
  const printed = (isBold: boolean) => {
    const label = (name: string) => (isBold ? `**${name}：**` : `${name}：`);
    return QUESTIONS.flatMap((question, i) => [`${label("周墨")}${question}`, `${label("林晓")}${ANSWERS[i]}`]);
  };
  const read = (turns: readonly string[]) => buildOne({ source: `# 书店\n\n${turns.join("\n\n")}\n` });
  const speakersIn = ({ interviews }: ReturnType<typeof read>) =>
    interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns.map(({ speaker }) => speaker)));
  const rulesOf = ({ problems }: ReturnType<typeof read>) =>
    problems.map(({ rule }) => rule).filter((rule) => rule !== "speaker-unknown");

  it("is not there before", () => {
    for (const isBold of [true, false]) expect(rulesOf(read(printed(isBold)))).toEqual([]);
  });

  it.each(DAMAGES)("is reported where %s", (_, damage) => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat({ max: QUESTIONS.length - 2 }), (isBold, i) => {
        const turns = printed(isBold);
        const whole = read(turns);
        // An answer in the middle of the text.
        const damaged = read(turns.with(2 * i + 1, damage(turns[2 * i + 1] ?? "")));
        const reported = damaged.problems.filter(({ rule }) => rule !== "speaker-unknown");
        if (reported.length === 0) expect(speakersIn(damaged)).toEqual(speakersIn(whole));
        else expect(reported.map(({ place }) => place.line)).toContain(3 + 2 * (2 * i + 1));
      }),
      { numRuns: 30 },
    );
  });

  it("is read where a bold question loses its colon", () => {
    const turns = printed(true);
    const damaged = read(turns.with(4, (turns[4] ?? "").replace("：", "")));
    expect(rulesOf(damaged)).toEqual([]);
    expect(speakersIn(damaged)).toEqual(speakersIn(read(turns)));
  });
});

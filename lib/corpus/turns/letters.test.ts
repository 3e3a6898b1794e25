import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { turnsIn } from "../fixtures/read";

const CORRESPONDENCE = [
  "陈老师：",
  "冒昧写信。风大，对翻译有什么影响？",
  "季安　敬上\n三月八日",
  "季安：",
  "风大，纸会飞。",
  "陈秀\n三月十七日",
  "陈老师：",
  "还好吗？",
  "季安\n四月一日",
  "季安：",
  "还好。",
  "陈秀\n四月六日",
  "又：石头的事不要当标题。",
];

it("a letter is the turn of whoever signs it, and not of whom it addresses", () => {
  expect(turnsIn(CORRESPONDENCE.join("\n\n"))).toEqual(["季安", "陈秀", "季安", "陈秀"]);
  const unsigned = CORRESPONDENCE.filter((paragraph) => paragraph !== "季安\n四月一日");
  expect(turnsIn(unsigned.join("\n\n"))).toEqual(["季安", "陈秀", "季安", "陈秀"]);
});

it("nothing of a letter is left out, its salutation and its signature included", () => {
  const { interviews } = buildOne({ source: CORRESPONDENCE.join("\n\n") });
  const rows = interviews.flatMap(({ sections }) =>
    sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows)),
  );
  const words = (paragraphs: readonly string[]) => paragraphs.join("").replace(/\s/gu, "");
  expect(words(rows.flatMap(({ zh }) => zh.map(({ text }) => text)))).toBe(words(CORRESPONDENCE));
});

it("English letters are told by the same marks", () => {
  const letters = [
    "Dear Ms Vane,",
    "Is it late?",
    "Yours,\nJo Farr",
    "Dear Jo,",
    "It is.",
    "Vane",
    "Dear Ms Vane,",
    "Still?",
    "Jo",
  ];
  expect(turnsIn(letters.join("\n\n"))).toEqual(["Jo Farr", "Vane", "Jo Farr"]);
});

it("names over what people say, whom nobody signs, are theirs", () => {
  const talk = ["林晓：", "早吗？", "周墨：", "早。", "林晓：", "晚吗？", "周墨：", "不晚。"];
  expect(turnsIn(talk.join("\n\n"))).toEqual(["林晓", "周墨", "林晓", "周墨"]);
});

it("is told from three letters on, most of them signed", () => {
  const letter = (i: number, isSigned: boolean) => {
    const [to, from] = i % 2 === 0 ? ["陈秀", "季安"] : ["季安", "陈秀"];
    return [`${to}：`, `第${i}封，还好吗？`, ...(isSigned ? [from] : [])].join("\n\n");
  };
  const firstBy = (count: number, signed: number) =>
    turnsIn(Array.from({ length: count }, (_, i) => letter(i, i < signed)).join("\n\n"))[0];
  expect(firstBy(3, 3)).toBe("季安");
  expect(firstBy(2, 2)).not.toBe("季安");
  expect(firstBy(5, 3)).toBe("季安");
  expect(firstBy(5, 2)).not.toBe("季安");
});

import type { Examples, Rule } from "./rule";
import { LANGUAGE } from "./wording";

const TALK = [
  "问：书店开了多久？",
  "答：整整十年。",
  "问：涨水的时候呢？",
  "答：书都搬到了楼上。",
  "问：还会开下去吗？",
  "答：开到开不动为止。",
];
const JAPANESE = [
  "問：本屋を開いてどのくらいですか。",
  "答：ちょうど十年です。",
  "問：水が出たときはどうしましたか。",
  "答：本を二階へ運びました。",
  "問：これからも続けますか。",
  "答：続けられなくなるまで続けます。",
];
const FRENCH = [
  "Q : Depuis quand la librairie est-elle ouverte ?",
  "R : Cela fait dix ans, et je ne suis pas fatigué.",
  "Q : Et que faites-vous quand la rivière monte ?",
  "R : Nous portons les livres dans la chambre du haut.",
];

/** Three paragraphs in French behind so many in Chinese. */
const withFrench = (count: number) => [
  ...Array.from({ length: count }, (_, i) => TALK[i % TALK.length] ?? ""),
  ...FRENCH.slice(1),
];

const text = (paragraphs: readonly string[]) => `# 书店\n\n${paragraphs.join("\n\n")}\n`;

/** Paragraphs in neither of the two languages that an interview can have. */
const examples: Examples = {
  ok: [
    { source: text(TALK) },
    { source: text([...TALK, "门口的招牌写着「いらっしゃいませ」，是一位客人送的。"]) },
    { source: text(withFrench(28)) },
    { source: text(["Q: How long has it been open?", "A: Ten years. My wife says je ne sais quoi keeps it going."]) },
  ],
  notOk: [
    { source: text(TALK.flatMap((paragraph, i) => [paragraph, JAPANESE[i] ?? ""])) },
    { source: text([...TALK, ...FRENCH]) },
    { source: text(withFrench(27)) },
  ],
};

export const languageThird: Rule = {
  severity: "warning",
  message: {
    zh: "有些段落不是中文，也不是英文",
    en: "some paragraphs are in neither Chinese nor English",
  },
  found: ({ count = "", total = "", lines = "", lang = "" }) => ({
    zh: `${total} 段中有 ${count} 段，在第 ${lines} 行；它们放在${LANGUAGE[lang]?.zh ?? lang}一栏`,
    en: `${count} of ${total} paragraphs, on lines ${lines}; they are shown under ${LANGUAGE[lang]?.en ?? lang}`,
  }),
  expected: () => ({
    zh: "中文一个版本，英文一个版本；没有第三种语言的版本",
    en: "an edition in Chinese and one in English; there is none in a third language",
  }),
  hint: () => ({
    zh: "把这些段落移到另一个文件，不放进 content/；若要照原样显示，可以不管",
    en: "move these paragraphs to a file outside content/; to show them as they are, ignore this warning",
  }),
  examples,
};

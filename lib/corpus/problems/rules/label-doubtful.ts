import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** A label without its punctuation, as written under `labels`. */
const name = (label: string): string => label.replace(/[\s：:；;，,、。.]/gu, "");

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** Words that look like a speaker's label but were read as prose. */
const examples: Examples = {
  ok: [{ source: TALK }, { source: `${TALK}\n注：这是后来补的。\n` }],
  notOk: [
    { source: `${TALK}\n**店员：**我也在。\n` },
    { source: `${TALK}\n**问；**涨水呢？\n\n**问：**后来呢？\n\n**答：**来过。\n` },
  ],
};

export const labelDoubtful: Rule = {
  severity: "warning",
  message: { zh: "这里像说话人的名字，按正文处理了", en: "this looks like a speaker’s name but was read as prose" },
  found: ({ label = "" }) => quoted(label),
  expected: () => ({
    zh: "认识的说话人，名字后面一个冒号；或不像名字的正文",
    en: "a known speaker’s name followed by a colon, or prose that does not look like one",
  }),
  hint: ({ label = "", likely }) => ({
    zh: `若是说话人，在 interview.yml 的 labels: 下写 ${name(label)}: 此人的 id${likely === undefined ? "" : `（或与「${likely}」写成一样）`}；若是正文，可以不管`,
    en: `if it is a speaker, add ${name(label)}: their-id under labels: in interview.yml${likely === undefined ? "" : ` (or write it like "${likely}")`}; if it is prose, ignore this warning`,
  }),
  examples,
};

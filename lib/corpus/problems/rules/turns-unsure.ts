import type { Examples, Rule } from "./rule";

const talk = (paragraphs: readonly string[]) => `# 渡口\n\n${paragraphs.join("\n\n")}\n`;
const ANSWERED = ["*船几点开？*", "天黑就开。", "*下雪呢？*", "也开。"];

/** It should be clear how the turns of a text are told. */
const examples: Examples = {
  ok: [
    { source: talk([...ANSWERED, "*船呢？*", "它很旧。"]) },
    { source: talk([...ANSWERED, "*说说那条船。*", "它很旧。"]), sidecar: "printed: { questions: italic }\n" },
  ],
  notOk: [{ source: talk([...ANSWERED, "*说说那条船。*", "它很旧。"]) }],
};

export const turnsUnsure: Rule = {
  severity: "warning",
  message: { zh: "话轮这样分，把握不大", en: "it is not certain that these are the turns" },
  found: ({ by = "", count = "", lines = "", rival = "" }) => ({
    zh: `${count} 个话轮，在第 ${lines} 行，凭 ${by} 区分${rival === "" ? "" : `；也可能凭 ${rival}`}`,
    en: `${count} turns, on lines ${lines}, told by ${by}${rival === "" ? "" : `; they may be told by ${rival}`}`,
  }),
  expected: () => ({
    zh: "看得清楚的问答，或 interview.yml 里写明怎么印",
    en: "turns that are told clearly, or as interview.yml says",
  }),
  hint: ({ line = "" }) => ({
    zh: `若分得对，在 interview.yml 里写 ${line}；若不对，照 docs/content-format.md 写明怎么印；若是文章，写 form: narrative`,
    en: `if they are right, write ${line} in interview.yml; if not, say there how they are printed, see docs/content-format.md; if it is an article, write form: narrative`,
  }),
  examples,
};

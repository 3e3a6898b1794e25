import type { Examples, Rule } from "./rule";

const TALK = "**林夏禾：**你好？\n\n**周墨：**你好。\n\n**林夏禾：**冷吗？\n\n**周墨：**不冷。\n";

/** A label that stands there once is one character away from one that stands there often. */
const examples: Examples = {
  ok: [{ source: `# 河边\n\n${TALK}` }],
  notOk: [{ source: `# 河边\n\n${TALK}\n**林夏和：**那走吧？\n\n**周墨：**走。\n` }],
};

export const speakerMisspelt: Rule = {
  severity: "warning",
  message: ({ label, likely }) => ({
    zh: `「${label}」只出现一次，大概是「${likely}」写错了，按「${likely}」处理`,
    en: `"${label}" stands here once and is probably "${likely}" misspelt; it is taken for "${likely}"`,
  }),
  hint: ({ label, likely }) => ({
    zh: `若是同一个人，在 content/people.yml 里给${likely}加上别名「${label}」；若不是，把「${label}」写成另一个人`,
    en: `if it is, add "${label}" to the aliases of ${likely} in content/people.yml; if not, define "${label}" as somebody else`,
  }),
  examples,
};

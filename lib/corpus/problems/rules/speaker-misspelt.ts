import type { Examples, Rule } from "./rule";

const TALK = "**林夏禾：**你好？\n\n**周墨：**你好。\n\n**林夏禾：**冷吗？\n\n**周墨：**不冷。\n";

/** A label that occurs once and differs by one character from one that occurs often. */
const examples: Examples = {
  ok: [{ source: `# 河边\n\n${TALK}` }],
  notOk: [{ source: `# 河边\n\n${TALK}\n**林夏和：**那走吧？\n\n**周墨：**走。\n` }],
};

export const speakerMisspelt: Rule = {
  severity: "warning",
  message: { zh: "说话人的名字好像写错了", en: "this speaker’s name seems to be misspelt" },
  found: ({ label = "" }) => ({ zh: `「${label}」，只出现这一次`, en: `"${label}", which occurs only here` }),
  expected: ({ likely = "" }) => ({
    zh: `「${likely}」，已按这个人处理`,
    en: `"${likely}" (it was read as this speaker)`,
  }),
  hint: ({ label = "", likely = "" }) => ({
    zh: `若是同一个人，在 content/people.yml 里给${likely}的 aliases 加上「${label}」；若不是，把「${label}」写成另一个人`,
    en: `if it is the same person, add "${label}" to the aliases of ${likely} in content/people.yml; if not, define "${label}" there as a different person`,
  }),
  examples,
};

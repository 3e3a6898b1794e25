import type { Examples, Rule } from "./rule";

const TALK = "**周墨：**开了多久？\n\n**林晓：**十年。\n\n**周墨：**涨水呢？\n\n**林晓：**来过。\n";
const PEOPLE = "zhou-mo: { name: { zh: 周墨 } }\nlin-xiao: { name: { zh: 林晓 } }\n";

/** A bold name before a colon that occurs once among the labels of others: a person who speaks once, or not a label. */
const examples: Examples = {
  ok: [
    { source: `# 书店\n\n${TALK}`, people: PEOPLE },
    { source: `# 书店\n\n${TALK}\n**选址：**在河边。\n`, people: PEOPLE },
  ],
  notOk: [{ source: `# 书店\n\n${TALK}\n**王五：**我也在。\n\n**周墨：**谢谢。\n`, people: PEOPLE }],
};

export const speakerOnce: Rule = {
  severity: "warning",
  message: {
    zh: "有名字只出现一次，按说话人处理了",
    en: "a name that occurs only once was read as a speaker",
  },
  found: ({ label = "", count = "", lines = "" }) => ({
    zh: `${count} 个：「${label}」，在第 ${lines} 行`,
    en: `${count}: "${label}", on lines ${lines}`,
  }),
  expected: () => ({
    zh: "不止一次出现的名字，或 content/people.yml 和 interview.yml 里认识的人",
    en: "a name that occurs more than once, or a person defined in content/people.yml or interview.yml",
  }),
  hint: ({ fields = "" }) => ({
    zh: `若是说话人，在 interview.yml 里写 labels: { ${fields} }（换成此人的 id）；若不是，核对这一段是谁说的`,
    en: `if these are speakers, write labels: { ${fields} } in interview.yml, with their ids; if not, check who says these paragraphs`,
  }),
  examples,
};

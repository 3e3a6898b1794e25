import type { Examples, Rule } from "./rule";
import { languageOfName, quoted, yamlName } from "./wording";

/** A person who is not defined speaks repeatedly. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n**周墨：**开了多久？\n\n**林晓：**十年。\n\n**周墨：**涨水呢？\n\n**林晓：**来过。\n",
      people: "zhou-mo: { name: { zh: 周墨 } }\nlin-xiao: { name: { zh: 林晓 } }\n",
    },
  ],
  notOk: [{ source: "# 书店\n\n**周墨：**开了多久？\n\n**林晓：**十年。\n\n**周墨：**涨水呢？\n\n**林晓：**来过。\n" }],
};

export const speakerUnknown: Rule = {
  severity: "warning",
  message: { zh: "不认识这个说话人", en: "this speaker is unknown" },
  found: ({ label = "" }) => quoted(label),
  expected: () => ({
    zh: "content/people.yml 里的名字或别名，或 interview.yml 的 labels 里的标签",
    en: "a name or alias in content/people.yml, or a label under labels in interview.yml",
  }),
  hint: ({ label = "", id = "" }) => ({
    zh: `在 content/people.yml 里写 ${id}: { name: { ${languageOfName(label)}: ${yamlName(label)} } }${id === "name-in-letters" ? "（name-in-letters 换成拼音）" : ""}；已有此人，就在 aliases 里加上「${label}」`,
    en: `write ${id}: { name: { ${languageOfName(label)}: ${yamlName(label)} } } in content/people.yml; if the person is already there, add "${label}" to their aliases`,
  }),
  examples,
};

import type { Examples, Rule } from "./rule";

/** Somebody speaks again and again whom nobody has introduced. */
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
  message: ({ label }) => ({ zh: `不认识的说话人：「${label}」`, en: `unknown speaker: "${label}"` }),
  hint: ({ label }) => ({
    zh: `在 content/people.yml 的 aliases 或 interview.yml 的 labels 里写上「${label}」`,
    en: `add "${label}" to aliases in content/people.yml or to labels in interview.yml`,
  }),
  examples,
};

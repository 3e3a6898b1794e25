import type { Examples, Rule } from "./rule";

/** The sidecar names a person whom nobody defines. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n",
      sidecar: "labels: { 答: lin-xiao }\n",
      people: "lin-xiao: { name: { zh: 林晓 } }\n",
    },
  ],
  notOk: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "labels: { 答: lin-xiao }\n" }],
};

export const speakerUndefined: Rule = {
  severity: "error",
  message: ({ found }) => ({ zh: `没有定义的人：${found}`, en: `nobody is defined as ${found}` }),
  hint: () => ({
    zh: "在 content/people.yml 或 interview.yml 的 people 里定义",
    en: "define them in content/people.yml or under people in interview.yml",
  }),
  examples,
};

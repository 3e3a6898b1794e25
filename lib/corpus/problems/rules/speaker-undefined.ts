import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The sidecar mentions a person who is not defined. */
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
  message: { zh: "没有人叫这个 id", en: "no one has this id" },
  found: ({ found = "" }) => same(found),
  expected: () => ({
    zh: "content/people.yml 或 interview.yml 的 people 里有的 id",
    en: "an id in content/people.yml or under people in interview.yml",
  }),
  hint: ({ found = "", likely }) => ({
    zh: `${likely === undefined ? "" : `改成 ${likely}；或`}在 content/people.yml 里写 ${found}: { name: { zh: 名字 } }`,
    en: `${likely === undefined ? "" : `change it to ${likely}, or `}add to content/people.yml: ${found}: { name: { en: Their Name } }`,
  }),
  examples,
};

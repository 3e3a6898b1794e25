import type { Examples, Rule } from "./rule";

/** A person defined in one interview has the id of someone else. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n",
      sidecar: "people: { clerk: { name: { zh: 店员 } } }\n",
      people: "lin-xiao: { name: { zh: 林晓 } }\n",
    },
  ],
  notOk: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n",
      sidecar: "people: { lin-xiao: { name: { zh: 店员 } } }\n",
      people: "lin-xiao: { name: { zh: 林晓 } }\n",
    },
  ],
};

export const speakerClash: Rule = {
  severity: "error",
  message: { zh: "这个 id 已经是另一个人", en: "this id already belongs to someone else" },
  found: ({ found = "", other = "" }) => ({
    zh: `${found}，${other} 里已有`,
    en: `${found}, which is also in ${other}`,
  }),
  expected: () => ({ zh: "别处没有用过的 id", en: "an id that is not used elsewhere" }),
  hint: ({ found = "", slug = "" }) => ({
    zh: `若是同一个人，删去这里的 ${found}；若不是，换一个 id，如 ${slug}-${found}`,
    en: `if it is the same person, remove ${found} here; if not, choose another id, such as ${slug}-${found}`,
  }),
  examples,
};

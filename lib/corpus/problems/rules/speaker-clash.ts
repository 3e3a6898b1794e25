import type { Examples, Rule } from "./rule";

/** A voice of one interview takes the id of somebody else. */
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
  message: { zh: "这个 id 已经是另一个人", en: "this id is somebody else’s already" },
  found: ({ found = "", other = "" }) => ({ zh: `${found}，${other} 里已有`, en: `${found}, which ${other} has too` }),
  expected: () => ({ zh: "别处没有用过的 id", en: "an id that nobody else has" }),
  hint: ({ found = "", slug = "" }) => ({
    zh: `若是同一个人，删去这里的 ${found}；若不是，换一个 id，如 ${slug}-${found}`,
    en: `where it is the same person, remove ${found} here; where not, choose another id, as ${slug}-${found}`,
  }),
  examples,
};

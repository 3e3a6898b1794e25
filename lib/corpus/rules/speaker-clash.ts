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
  message: ({ found, other }) => ({
    zh: `${found} 已经是另一个人（${other}）`,
    en: `${found} is somebody else already (${other})`,
  }),
  hint: () => ({ zh: "换一个名称", en: "choose another id" }),
  examples,
};

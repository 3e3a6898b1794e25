import type { Examples, Rule } from "./rule";
import { yamlName } from "./wording";

const SOURCE = "# 书店\n\n问：开了多久？\n\n林晓：整整十年。\n";
const LIN = "lin-xiao: { name: { zh: 林晓 }, aliases: [小林, 小 林] }\n";

/** Two people have one name, so that nobody knows whose words its label introduces. */
const examples: Examples = {
  ok: [
    { source: SOURCE, people: `${LIN}lin-da: { name: { zh: 林达 } }\n` },
    {
      source: SOURCE,
      people: LIN,
      sidecar: "people: { another-lin: { name: { zh: 林晓 } } }\nlabels: { 林晓: another-lin }\n",
    },
  ],
  notOk: [
    { source: SOURCE, people: `${LIN}lin-da: { name: { zh: 林达 }, aliases: [小林] }\n` },
    { source: SOURCE, people: LIN, sidecar: "people: { another-lin: { name: { zh: 林晓 } } }\n" },
  ],
};

export const nameClash: Rule = {
  severity: "error",
  message: { zh: "两个人用了同一个名字", en: "two people have the same name" },
  found: ({ name = "", id = "", otherName = "", otherId = "", other = "" }) => ({
    zh: `${id} 的「${name}」，${other} 里 ${otherId} 也叫「${otherName}」`,
    en: `"${name}" for ${id}, and "${otherName}" for ${otherId} at ${other}`,
  }),
  expected: () => ({ zh: "一个名字只归一个人", en: "each name for one person" }),
  hint: ({ name = "", id = "" }) => ({
    zh: `若是同一个人，把两项并成一项；若不是，从其中一项里删去这个名字。两人真的同名，就在 interview.yml 的 people: 下定义其中一个，再写 labels: { ${yamlName(name)}: ${id} }`,
    en: `if they are the same person, merge the two entries; if not, remove the name from one of them. If both are really called so, define one of them under people: in interview.yml, and add labels: { ${yamlName(name)}: ${id} }`,
  }),
  examples,
};

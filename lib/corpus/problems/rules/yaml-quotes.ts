import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** Quotation marks that a word processor made curly: YAML takes them for a part of the text. */
const examples: Examples = {
  ok: [
    { source: TALK, sidecar: 'title: { zh: "书店" }\n' },
    { source: TALK, sidecar: "title: { zh: “书店”与河 }\n" },
    { source: TALK, sidecar: 'title: { zh: "“书店”" }\n' },
  ],
  notOk: [
    { source: TALK, sidecar: "title: { zh: “书店” }\n" },
    { source: TALK, sidecar: "publisher: { en: ‘River Post’ }\n" },
    { source: TALK, sidecar: "publisher: { en: “River Post }\n" },
  ],
};

export const yamlQuotes: Rule = {
  severity: "warning",
  message: { zh: "弯引号成了文字的一部分", en: "curly quotation marks became part of the text" },
  found: ({ at = "" }) => same(at),
  expected: ({ likely = "" }) => same(likely),
  hint: ({ likely = "", at = "" }) => ({
    zh: `改成 ${likely}；若引号本来就是文字里的，写成 "${at}"`,
    en: `change it to ${likely}; if the marks belong to the text, write "${at}"`,
  }),
  examples,
};

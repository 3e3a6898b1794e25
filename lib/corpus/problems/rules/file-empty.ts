import type { Examples, Rule } from "./rule";

/** A file with nothing but white space. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new TextEncoder().encode("") }, { bytes: () => new TextEncoder().encode("﻿ \n\t\n") }],
};

export const fileEmpty: Rule = {
  severity: "error",
  message: { zh: "文件是空的", en: "the file is empty" },
  found: () => ({ zh: "没有一个字", en: "no text" }),
  expected: () => ({ zh: "访谈的正文", en: "the text of the interview" }),
  hint: () => ({
    zh: "把访谈正文放进这个文件，或删除它",
    en: "put the text of the interview into this file, or delete the file",
  }),
  examples,
};

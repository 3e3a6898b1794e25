import type { Examples, Rule } from "./rule";

/** A file of white space alone has nothing to read. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new TextEncoder().encode("") }, { bytes: () => new TextEncoder().encode("﻿ \n\t\n") }],
};

export const fileEmpty: Rule = {
  severity: "error",
  message: () => ({ zh: "文件是空的", en: "the file is empty" }),
  hint: () => ({ zh: "请放入访谈正文，或删除此文件", en: "put the interview into it, or remove it" }),
  examples,
};

import type { Examples, Rule } from "./rule";

const WORDS = '"slug": "shop", "hash": "0123456789abcdef0123", "words": "整整十年。"';
const FIRST = `"k3v9x2mq": { "state": "live", ${WORDS} }`;
const SECOND = `"p0ddwe7b": { "state": "live", ${WORDS}, "after": "k3v9x2mq" }`;

/** An id that was given out is no more in the book: another entry names it, or a commit of the past held it. */
const examples: Examples = {
  ok: [{ book: `{ "version": 2, "turns": { ${FIRST}, ${SECOND} } }` }],
  notOk: [{ book: `{ "version": 2, "turns": { ${SECOND} } }` }],
};

export const permalinkLost: Rule = {
  severity: "error",
  message: { zh: "账本里丢了一个永久链接", en: "a permalink is lost from the book" },
  found: ({ id = "", by = "" }) => ({ zh: `没有 ${id}，${by} 却提到它`, en: `no ${id}, which ${by} names` }),
  expected: ({ id = "" }) => ({ zh: `账本里 ${id} 的一行`, en: `the line of ${id} in the book` }),
  hint: ({ id = "" }) => ({
    zh: `从版本库找回这一行：git log -p -S ${id} -- content/permalinks.lock.json`,
    en: `bring the line back from version control: git log -p -S ${id} -- content/permalinks.lock.json`,
  }),
  examples,
};

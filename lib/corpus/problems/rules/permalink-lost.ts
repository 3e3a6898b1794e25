import type { Examples, Rule } from "./rule";

const WORDS = '"slug": "shop", "hash": "0123456789abcdef0123", "words": "整整十年。"';
const FIRST = `"k3v9x2mq": { "state": "live", ${WORDS} }`;
const SECOND = `"p0ddwe7b": { "state": "live", ${WORDS}, "after": "k3v9x2mq" }`;

/** An id once assigned is missing from the lockfile: another entry mentions it, or an earlier commit had it. */
const examples: Examples = {
  ok: [{ lockfile: `{ "version": 2, "turns": { ${FIRST}, ${SECOND} } }` }],
  notOk: [{ lockfile: `{ "version": 2, "turns": { ${SECOND} } }` }],
};

export const permalinkLost: Rule = {
  severity: "error",
  message: { zh: "账本里丢了一个永久链接", en: "a permalink is missing from the lockfile" },
  found: ({ id = "", by = "" }) => ({ zh: `没有 ${id}，${by} 却提到它`, en: `no ${id}, although ${by} mentions it` }),
  expected: ({ id = "" }) => ({ zh: `账本里 ${id} 的一行`, en: `the line of ${id} in the lockfile` }),
  hint: ({ id = "" }) => ({
    zh: `从版本库找回这一行：git log -p -S ${id} -- content/permalinks.lock.json`,
    en: `restore the line from version control: git log -p -S ${id} -- content/permalinks.lock.json`,
  }),
  examples,
};

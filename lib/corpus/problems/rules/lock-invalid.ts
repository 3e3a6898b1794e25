import type { Examples, Rule } from "./rule";

/** A lockfile that cannot be read. */
const examples: Examples = {
  ok: [{ lockfile: '{ "version": 1, "turns": {}, "translations": {} }' }],
  notOk: [
    { lockfile: "{" },
    { lockfile: '{ "version": 1, "turns": {}, }' },
    { lockfile: '{ "version": 1, "turns": { "k3v9x2mq": { "state": "live" } } }' },
  ],
};

export const lockInvalid: Rule = {
  severity: "error",
  message: { zh: "永久链接的账本坏了", en: "the lockfile of permalinks is damaged" },
  found: ({ foundZh = "", foundEn = "" }) => ({ zh: foundZh, en: foundEn }),
  expected: ({ expectedZh = "", expectedEn = "" }) => ({ zh: expectedZh, en: expectedEn }),
  hint: () => ({
    zh: "账本不手改：从版本库取回 content/permalinks.lock.json（git checkout -- content/permalinks.lock.json），再运行 npm run corpus",
    en: "do not edit the lockfile by hand: restore it (git checkout -- content/permalinks.lock.json), then run npm run corpus",
  }),
  examples,
};

import type { Examples, Rule } from "./rule";

/** An entry of the lockfile. */
const ENTRY = '{ "state": "live", "slug": "shop", "hash": "0123456789abcdef0123", "words": "整整十年。" }';

/** An unfinished merge of two branches in the lockfile. */
const examples: Examples = {
  ok: [{ lockfile: `{ "version": 1, "turns": { "k3v9x2mq": ${ENTRY} }, "translations": {} }` }],
  notOk: [
    {
      lockfile: `{ "version": 1,\n<<<<<<< HEAD\n"turns": { "k3v9x2mq": ${ENTRY} },\n=======\n"turns": {},\n>>>>>>> branch\n"translations": {} }`,
    },
  ],
};

export const lockConflict: Rule = {
  severity: "error",
  message: { zh: "账本里留着没有解决的合并冲突", en: "the lockfile of permalinks has an unresolved merge conflict" },
  found: ({ mark = "" }) => ({ zh: `${mark}`, en: `${mark}` }),
  expected: () => ({
    zh: "没有 <<<<<<<、=======、>>>>>>> 的账本",
    en: "a lockfile without <<<<<<<, ======= and >>>>>>>",
  }),
  hint: () => ({
    zh: "两边的条目都留下，删去这三种记号的行，补好逗号，再运行 npm run corpus",
    en: "keep the entries of both sides, remove the conflict markers, fix the commas, then run npm run corpus",
  }),
  examples,
};

import type { Examples, Rule } from "./rule";

/** An entry of the lockfile. */
const ENTRY = '{ "state": "live", "slug": "shop", "hash": "0123456789abcdef0123", "words": "整整十年。" }';

/** An id that is listed twice in the lockfile, as after a merge; only the last entry would count. */
const examples: Examples = {
  ok: [{ lockfile: `{ "version": 2, "turns": { "k3v9x2mq": ${ENTRY} }, "translations": {} }` }],
  notOk: [
    { lockfile: `{ "version": 2, "turns": { "k3v9x2mq": ${ENTRY}, "k3v9x2mq": ${ENTRY} }, "translations": {} }` },
  ],
};

export const permalinkDuplicate: Rule = {
  severity: "error",
  message: { zh: "账本里有两条同一个永久链接", en: "a permalink is listed twice in the lockfile" },
  found: ({ id = "", line = "" }) => ({
    zh: `第二个 ${id}（第一个在第 ${line} 行）`,
    en: `a second ${id} (the first is on line ${line})`,
  }),
  expected: () => ({ zh: "每个永久链接只有一条", en: "each permalink only once" }),
  hint: ({ id = "" }) => ({
    zh: `删去两条 ${id} 中过时的一条，再运行 npm run corpus`,
    en: `remove the older of the two entries of ${id}, then run npm run corpus`,
  }),
  examples,
};

import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const bytes = (text: string) => () => new TextEncoder().encode(text);

/** Signs that turn the direction of the words around them (Unicode Standard Annex 9) make a text look like another. */
const examples: Examples = {
  ok: [{ bytes: bytes("书店\n") }, { bytes: bytes("שלום\u200F!\n") }],
  notOk: [{ bytes: bytes("书店 \u202Eelbat\u202C\n") }, { bytes: bytes("name: { en: \u2066Lin\u2069 }\n") }],
};

export const directionOverridden: Rule = {
  severity: "warning",
  message: {
    zh: "这里有看不见的字符，会把前后的字倒过来显示；已略去",
    en: "invisible characters here turn the words around; they were left out",
  },
  found: ({ signs = "", count = "", lines = "" }) => ({
    zh: `${count} 行里有 ${signs}，在第 ${lines} 行`,
    en: `${signs} on ${count} lines: ${lines}`,
  }),
  expected: () => same("–"),
  hint: () => ({
    zh: "看看原稿里这几行是不是故意叫人看错；原稿不必改",
    en: "see whether these lines are meant to be misread; the source need not be changed",
  }),
  examples,
};

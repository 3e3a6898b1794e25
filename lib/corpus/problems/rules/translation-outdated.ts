import type { Examples, Rule } from "./rule";
import { quoted, written } from "./wording";

/** A translation of words that have changed since. */
const examples: Examples = {
  elsewhere: "needs the lockfile",
};

export const translationOutdated: Rule = {
  severity: "warning",
  message: { zh: "原文改过了，这一段译文还是旧的", en: "the source has changed since this paragraph was translated" },
  found: ({ words = "" }) => quoted(words),
  expected: () => ({ zh: "与现在的原文一致的译文", en: "a translation of the current source" }),
  hint: ({ words = "" }) => ({
    zh: `改好译文；若仍然合适，在 interview.yml 的 reviewed: 下写 - ${written(words)}`,
    en: `update the translation; if it is still correct, add - ${written(words)} under reviewed: in interview.yml`,
  }),
  examples,
};

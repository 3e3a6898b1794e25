import type { Examples, Rule } from "./rule";

/** A translation was made of words that have changed since. */
const examples: Examples = {
  elsewhere: "needs the book of permalinks",
};

export const translationOutdated: Rule = {
  severity: "warning",
  message: ({ words }) => ({
    zh: `原文改过了，这一段译文还是旧的：「${words}」`,
    en: `the source has changed since this paragraph was translated: "${words}"`,
  }),
  hint: () => ({
    zh: "改好译文；若译文仍然合适，在 interview.yml 的 reviewed 里引用其中的话",
    en: "mend the translation, or, where it still fits, quote words of it under reviewed in interview.yml",
  }),
  examples,
};

import type { Examples, Rule } from "./rule";

/** A translation renders a term differently from the glossary. */
const examples: Examples = {
  elsewhere: "needs the glossary of the corpus",
};

export const glossaryTerm: Rule = {
  severity: "warning",
  message: { zh: "译文没有按词表译", en: "a term is not translated as in the glossary" },
  found: ({ term = "" }) => ({
    zh: `中文有「${term}」，英文没有词表里的译法`,
    en: `"${term}" in the Chinese, but none of its glossary translations in the English`,
  }),
  expected: ({ forms = "" }) => ({ zh: `其中一种：${forms}`, en: `one of: ${forms}` }),
  hint: ({ term = "", forms = "" }) => ({
    zh: `把译文里的说法改成 ${forms}；这种译法也对，就加到 content/glossary.yml 的 ${term}: 后面`,
    en: `use ${forms} in the translation; if the present wording is also correct, add it after ${term}: in content/glossary.yml`,
  }),
  examples,
};

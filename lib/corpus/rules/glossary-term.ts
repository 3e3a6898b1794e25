import type { Examples, Rule } from "./rule";

/** A translation puts a term otherwise than the glossary has it. */
const examples: Examples = {
  elsewhere: "needs the glossary of the corpus",
};

export const glossaryTerm: Rule = {
  severity: "warning",
  message: ({ term, forms }) => ({
    zh: `这一段的中文有「${term}」，英文却没有：${forms}`,
    en: `the Chinese of this paragraph has "${term}", the English has none of: ${forms}`,
  }),
  hint: () => ({
    zh: "按词表改译文，或在 content/glossary.yml 里加上这种译法",
    en: "translate it as the glossary has it, or add this form to content/glossary.yml",
  }),
  examples,
};

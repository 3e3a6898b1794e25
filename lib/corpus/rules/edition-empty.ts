import type { Examples, Rule } from "./rule";

/** An edition is declared in a language that the text does not have. */
const examples: Examples = {
  ok: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "editions: [{ lang: zh, kind: original }]\n" },
  ],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "editions: [{ lang: en, kind: original }]\n" },
  ],
};

export const editionEmpty: Rule = {
  severity: "error",
  message: ({ lang }) => ({
    zh: `写明有 ${lang} 版本，正文里却没有`,
    en: `an edition in ${lang} is declared, but there is no such text`,
  }),
  hint: () => ({ zh: "删去这个版本，或补上正文", en: "remove this edition, or add its text" }),
  examples,
};

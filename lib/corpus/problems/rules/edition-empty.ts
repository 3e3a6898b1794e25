import type { Examples, Rule } from "./rule";
import { LANGUAGE } from "./wording";

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
  message: { zh: "写明的版本，正文里没有", en: "an edition is declared that the text does not have" },
  found: ({ lang = "" }) => ({
    zh: `lang: ${lang}，正文里却没有${LANGUAGE[lang]?.zh ?? lang}`,
    en: `lang: ${lang}, but no ${LANGUAGE[lang]?.en ?? lang} in the text`,
  }),
  expected: () => ({ zh: "正文里有的语言", en: "a language used in the text" }),
  hint: ({ lang = "" }) => ({
    zh: `删去 editions 里 lang: ${lang} 的一项；若正文漏放了，补上它`,
    en: `remove the entry with lang: ${lang} from editions, or add the missing text`,
  }),
  examples,
};

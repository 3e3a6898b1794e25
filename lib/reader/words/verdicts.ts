import type { Held, Quotation } from "../../schema/quotation";
import type { Lang } from "../../schema/schema";
import { type InterfaceText, inLanguage } from "./names";

/** The verdict on a quotation, as a sentence; what it is about follows it. */
export function verdictWords(quotation: Quotation): InterfaceText {
  switch (quotation.verdict) {
    case "word-for-word":
      return { zh: "原话如此，一字不差（标点不计）：", en: "Said word for word, apart from punctuation:" };
    case "edited":
      return { zh: "有相近的话，但不是这样说的：", en: "Something similar was said, but not in these words:" };
    case "somebody-else":
      return quotation.exact
        ? { zh: "这话是别人说的：", en: "Somebody else said this:" }
        : { zh: "有相近的话，但是别人说的：", en: "Somebody else said something similar:" };
    case "another-interview":
      return quotation.exact
        ? { zh: "这话出自另一篇访谈：", en: "Said in another interview:" }
        : { zh: "另一篇访谈里有相近的话：", en: "Something similar was said in another interview:" };
    case "translation-only":
      return quotation.exact
        ? {
            zh: "只有译文是这样写的，译文不是原话：",
            en: "Only a translation has these words; they are not the words that were said:",
          }
        : {
            zh: "只有译文里有相近的话，译文不是原话：",
            en: "Only a translation has something similar; it is not the words that were said:",
          };
    case "not-found":
      return {
        zh: "这批访谈里没有这句话，也没有相近的。",
        en: "These interviews do not have this, or anything close to it.",
      };
    case "by-sentence":
      return { zh: "连在一起没有这段话。一句一句看：", en: "This was not said as one passage. Sentence by sentence:" };
  }
}

/** What was searched in vain: that words are not found does not mean that they were never said. */
export function heldWords({ speaker, interviews, turns, words, translated }: Held): InterfaceText {
  const amount = (lang: Lang) => [
    ...counted(words, { zh: "原文", en: "in the original" }, lang),
    ...counted(translated, { zh: "译文", en: "in translation" }, lang),
  ];
  const who =
    speaker === null ? null : { zh: inLanguage(speaker.name, "zh").text, en: inLanguage(speaker.name, "en").text };
  const [zh, en] = [["", ...amount("zh")].join("，"), ["", ...amount("en")].join(", ")];
  return {
    zh: `没有找到，不等于没有说过：这里${who === null ? "" : `有${who.zh}的话的`}只有 ${interviews} 篇访谈、${turns} 段${zh}。`,
    en: `Not found is not the same as never said: ${who === null ? "there are" : `of ${who.en} there are`} only ${interviews} interviews, ${turns} passages${en}.`,
  };
}

const UNITS: Readonly<Record<Lang, InterfaceText>> = {
  zh: { zh: "中文", en: "Chinese characters" },
  en: { zh: "英文", en: "English words" },
};
const MEASURES: InterfaceText = { zh: "字", en: "词" };

function counted(words: Held["words"], where: InterfaceText, lang: Lang): string[] {
  return (["zh", "en"] as const)
    .filter((of) => words[of] > 0)
    .map((of) =>
      lang === "zh"
        ? `${where.zh}${UNITS[of].zh} ${words[of]} ${MEASURES[of]}`
        : `${words[of]} ${UNITS[of].en} ${where.en}`,
    );
}

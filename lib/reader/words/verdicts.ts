import type { Held, Quotation } from "../../schema/quotation";
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
export function heldWords(held: Held): InterfaceText {
  const { speaker } = held;
  const [zh, en] = [amountInChinese(held), amountInEnglish(held)];
  if (speaker === null)
    return { zh: `没有找到，不等于没有说过：这里${zh}。`, en: `Not found is not the same as never said: ${en}.` };
  return {
    zh: `没有找到，不等于没有说过：${inLanguage(speaker.name, "zh").text}的话，这里${zh}。`,
    en: `Not found is not the same as never said: of ${inLanguage(speaker.name, "en").text} ${en}.`,
  };
}

function amountInChinese({ interviews, turns, words, translated }: Held): string {
  if (turns === 0) return "一段也没有";
  const amounts = [
    [words.zh, "原文中文", "字"],
    [words.en, "原文英文", "词"],
    [translated.zh, "译文中文", "字"],
    [translated.en, "译文英文", "词"],
  ] as const;
  const counted = amounts.flatMap(([count, what, unit]) => (count === 0 ? [] : [`${what} ${count} ${unit}`]));
  return [`只有 ${interviews} 篇访谈里的 ${turns} 段`, ...counted].join("，");
}

function amountInEnglish({ interviews, turns, words, translated }: Held): string {
  if (turns === 0) return "there is nothing here";
  const amounts = [
    [words.zh, "Chinese characters in the original"],
    [words.en, "English words in the original"],
    [translated.zh, "Chinese characters in translation"],
    [translated.en, "English words in translation"],
  ] as const;
  const counted = amounts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  const passages = turns === 1 ? "there is only 1 passage" : `there are only ${turns} passages`;
  const where = interviews === 1 ? "1 interview" : `${interviews} interviews`;
  return [`${passages} in ${where}`, ...counted].join(", ");
}

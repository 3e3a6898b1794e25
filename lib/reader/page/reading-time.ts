import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang } from "../../schema/schema";
import type { InterfaceText } from "../words/names";
import { textOf } from "../words/sides";

/**
 * Words a minute, reading silently for oneself: Brysbaert, "How many words do we read per minute?" (2019), non-fiction. The same
 * passages of the interviews have 1.65 Chinese characters for each English word, so these take as long at 390 characters.
 */
const PER_MINUTE: Readonly<Record<Lang, number>> = { zh: 390, en: 238 };

/** How long a text is. */
export interface Length {
  /** Chinese characters, or English words. */
  readonly count: number;
  /** Minutes of reading, at least one. */
  readonly minutes: number;
}

/** How long an interview is in one language, its front and back matter left out; null if it has no words in it. */
export function lengthIn({ sections }: Pick<Interview, "sections">, lang: Lang): Length | null {
  const text = sections.flatMap(({ turns }) => turns.map(({ rows }) => textOf(rows, lang))).join(" ");
  const words = text.match(lang === "zh" ? /\p{Script=Han}/gu : /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return words.length === 0
    ? null
    : { count: words.length, minutes: Math.max(1, Math.round(words.length / PER_MINUTE[lang])) };
}

/** The length in words, in both languages of the interface: that of the language itself, otherwise that of the other. */
export function lengthWords(interview: Pick<Interview, "sections">): InterfaceText | null {
  const [zh = null, en = null] = LANGUAGES.map((lang) => lengthIn(interview, lang));
  const [forChinese, forEnglish] = [zh ?? en, en ?? zh];
  if (forChinese === null || forEnglish === null) return null;
  const unit = { zh: zh === null ? "词" : "字", en: en === null ? "characters" : "words" };
  return {
    zh: `${forChinese.count.toLocaleString("en")} ${unit.zh}，约 ${forChinese.minutes} 分钟`,
    en: `${forEnglish.count.toLocaleString("en")} ${unit.en}, about ${forEnglish.minutes} min`,
  };
}

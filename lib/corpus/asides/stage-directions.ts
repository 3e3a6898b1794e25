import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import { languageOf } from "../text/language";
import { anyOf, anyWordOf } from "../text/phrases";
import { PERSONAL_PRONOUNS, SOUND_CUES, SOUNDS } from "../vocabulary/sounds";

/** A paragraph in a single pair of brackets, within its usual length. */
const CHINESE = /^(?:（[^（）]{1,40}）|\([^()]{1,40}\)|\[[^[\]]{1,40}\]|【[^【】]{1,40}】|〔[^〔〕]{1,40}〕)$/u;
const ENGLISH = /^(?:\([^()]{1,100}\)|\[[^[\]]{1,100}\]|（[^（）]{1,100}）)$/u;
const HEARD = new RegExp(anyOf(SOUNDS), "iu");
const PERSONAL = new RegExp(anyWordOf(PERSONAL_PRONOUNS), "iu");
/** Numbers and letters in brackets are the number of a question or a footnote. */
const FEWEST_LETTERS = 4;

/**
 * Whether a paragraph, all of it in brackets, says what is heard: `（笑）`, `[Applause.]`. A Chinese one that ends like a
 * sentence is speech; English transcripts set a full stop, and only what somebody says has “I” or “you” in it.
 */
export function isHeard(text: string): boolean {
  if (!HEARD.test(text)) return false;
  if (CHINESE.test(text) && !endsSentence(text)) return true;
  return ENGLISH.test(text) && languageOf(text) === "en" && !endsInQuestion(text) && !PERSONAL.test(text);
}

/**
 * Whether a paragraph, all of it in brackets, says what is seen: `（議員站起來）`. It names nobody “I” or “you”, ends
 * unlike a sentence, and is in the language of the words before it: otherwise it may be their translation.
 *
 * @param before the words of the paragraph before it
 */
export function isSeen(text: string, before: string): boolean {
  if (!CHINESE.test(text) && !ENGLISH.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || endsSentence(text) || /[：:]/u.test(text)) return false;
  return !PERSONAL.test(text) && languageOf(text) === languageOf(before);
}

const SOUND_CUE = new RegExp(`^[【[]?${anyOf(SOUND_CUES)}[】\\]]?$`, "iu");

/** Whether a label is no name, but says that what follows is heard or seen and not said: `FX`, `【字幕】`. */
export function isSoundCue(label: string): boolean {
  return SOUND_CUE.test(label);
}

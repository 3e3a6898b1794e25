import { anyOf, anyWordOf } from "../text/phrases";
import {
  ACCOUNTS,
  ADVERTISEMENT_MARKS,
  BUTTONS,
  CARD_BEGINNINGS,
  CARDS,
  IS_SPONSORED,
  SPONSOR_BEGINNINGS,
  SPONSORED,
} from "../vocabulary/advertising";
import {
  CAPTION_KEYS,
  CAPTION_WORDS,
  FIGURES,
  IMAGE_CREDIT_KEYS,
  IMAGE_CREDIT_WORDS,
  IMAGE_CREDITS,
  IMAGES,
} from "../vocabulary/captions";
import { isMarkedEnd } from "./end-marks";
import { examinationIn } from "./examinations";
import { noteKind } from "./notes";
import { isHeard } from "./stage-directions";

/** Marks that precede a caption and never a sentence. */
const CAPTION_MARK = /^[▲△▼▽◀▶↑↓]\s*\S/u;
/** `图注：`, `（图源：…）`, `摄影/`, `Photo by …`, `Fig. 2.`: a key and its mark, so that `图 2 里的船` stays speech. */
const CAPTION = new RegExp(
  [
    String.raw`^[（([【]?\s*(?:${anyOf(CAPTION_KEYS)}(?:\s*\d{1,2})?\s*[：:｜|/／]`,
    String.raw`${anyOf(IMAGE_CREDIT_KEYS)}\s*[：:｜|/／]`,
    String.raw`${anyOf(IMAGE_CREDITS)}[）)\]】。]?$`,
    String.raw`${anyOf(IMAGES)}\s*(?:${anyOf(IMAGE_CREDIT_WORDS)}|[：:©])`,
    String.raw`${anyOf(CAPTION_WORDS)}\s*[：:]`,
    String.raw`${anyOf(FIGURES)}\s*\d{1,2}\s*[.：:｜|])`,
  ].join("|"),
  "iu",
);
/** The maximum length of a caption; longer paragraphs may begin like one. */
const CAPTION_LENGTH = 120;

/**
 * The cards that a WeChat public account puts between paragraphs: they have typical beginnings, are short, and do not
 * end in a full stop.
 */
const CARD = new RegExp(
  [
    String.raw`^[\s\p{So}\p{P}>→]*(?:${anyWordOf(CARD_BEGINNINGS)}`,
    String.raw`${anyOf(ACCOUNTS)}\s*[：:｜|]`,
    `${anyOf(CARDS)}$)`,
  ].join("|"),
  "iu",
);
const CARD_LENGTH = 60;
/** Cards may end like sentences, but in `！` and `…`. */
const SENTENCE_WITH_FULL_STOP = /[。？?]$|\p{L}\.$/u;
/** What newsletter platforms put between paragraphs: a button, or their thanks. */
const BUTTON = new RegExp(`^${anyOf(BUTTONS)}$`, "iu");
const isButton = (text: string) => BUTTON.test(text.replace(/[[\]←→‹›«»]/g, "").trim());
/** Buttons side by side. */
const BETWEEN_BUTTONS = /\s{2,}|(?<=\])\s|[|·]/u;

/** `—— 广告 ——`, `[Advertisement]`, `广告结束`: a line with nothing else. */
const ADVERTISEMENT = new RegExp(String.raw`^[^\p{L}\p{N}]*${anyOf(ADVERTISEMENT_MARKS)}[^\p{L}\p{N}]*$`, "iu");
/** The first words of a sponsored passage. */
const SPONSOR = new RegExp(
  `^(?:${anyWordOf(SPONSOR_BEGINNINGS)}|${anyOf(SPONSORED)}(?: of [^.]{1,60})? ${anyWordOf(IS_SPONSORED)})`,
  "iu",
);

/** Marks alone that separate two pieces; dots and dashes alone are a silence. */
const SEPARATOR = /^[^\p{L}\p{N}\p{P}\s](?:[^\p{L}\p{N}]*)$|^[*＊◆◇■□●○★☆※~～=＝_·•・#\s]{3,}$/u;

/** The kind of an editorial paragraph, judged by its words alone. */
export type AsideForm = "caption" | "card" | "advertisement" | "sponsor" | "direction" | "end" | "note" | "separator";

/**
 * Recognises an unattributed paragraph by its first words, or by all of them.
 *
 * @param text the words of the paragraph, trimmed
 * @returns null for anything that may be speech
 */
export function asideForm(text: string): AsideForm | null {
  if (text.length <= CAPTION_LENGTH && (CAPTION_MARK.test(text) || CAPTION.test(text))) return "caption";
  if (noteKind(text) !== null) return "note";
  if (ADVERTISEMENT.test(text)) return "advertisement";
  if (SPONSOR.test(text)) return "sponsor";
  if (text.length <= CARD_LENGTH && CARD.test(text) && !SENTENCE_WITH_FULL_STOP.test(text)) return "card";
  if (isButton(text) || text.split(BETWEEN_BUTTONS).every(isButton)) return "card";
  if (isMarkedEnd(text)) return "end";
  if (isHeard(text) || examinationIn(text) !== null) return "direction";
  return SEPARATOR.test(text) ? "separator" : null;
}

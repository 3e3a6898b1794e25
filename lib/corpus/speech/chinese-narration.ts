import { CLOSERS, SENTENCE_MARKS } from "../../text/sentence-marks";
import { splitSentences } from "../align/sentences";
import { anyOf } from "../text/phrases";
import { VERBS_OF_ADDRESSING, VERBS_OF_SPEAKING } from "../vocabulary/speaking";
import type { Named, Narration } from "./narration";
import { type Quotation, withoutQuotations } from "./quotation-marks";

const SAYS = anyOf(VERBS_OF_SPEAKING);
/** `他说：“`, `她问，“`, `回答是“`: the words before lead to speech. */
const LEADS_TO_SPEECH = new RegExp(`(?:[：:]\\s*|(?:回答|答案|话)是|${SAYS}[，,])$`, "u");
/** `”勒昆肯定道`: the words behind say who spoke; `”勒昆问道：` leads to what comes next. */
const FOLLOWED_BY_SAYS = new RegExp(`^[，,]?[^。！？“”]{0,14}?${SAYS}(?![道着]?[：:])`, "u");
/** A quoted term may end in a point, as `U.S.` does; speech that is interrupted ends in a comma. */
const ENDS_LIKE_SPEECH = new RegExp(`[${SENTENCE_MARKS}][${CLOSERS}]*$|，$`, "u");

/**
 * Whether a quotation is speech and not a term: it is introduced by a colon or a verb of speaking, is interrupted or
 * followed by one, or is a whole sentence.
 */
function isSpeech(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.from, quotation.to);
  const before = text.slice(0, quotation.from - 1);
  if (LEADS_TO_SPEECH.test(before) || ENDS_LIKE_SPEECH.test(inside)) return true;
  return inside.length > LONGEST_TERM && FOLLOWED_BY_SAYS.test(text.slice(quotation.to + 1));
}

/**
 * In the retelling among the five interviews, the longest quoted term has 17 characters; speech without introduction is
 * longer.
 */
const LONGEST_TERM = 20;

/**
 * The speaker of a quotation according to the narration: the person named with a verb of speaking right after it, else
 * the last one named before it in the same or the previous sentence.
 *
 * @returns undefined when no one is named
 */
function speakerOf<Id>(text: string, quotation: Quotation, people: readonly Named<Id>[]): Id | undefined {
  const before = withoutQuotations(text.slice(0, quotation.from - 1));
  // `Lex说：“…”勒昆补充：“…”`: the words before a colon name the speaker; the words after the quotation introduce the next
  // one.
  if (!/[：:]\s*$/u.test(before)) {
    const after = lastNamed(FOLLOWED_BY_SAYS.exec(text.slice(quotation.to + 1))?.[0] ?? "", people);
    if (after !== undefined) return after;
  }
  const sentences = splitSentences(before, "zh");
  for (const [from, to] of sentences.slice(-2).reverse()) {
    const named = lastNamed(before.slice(from, to), people);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** `他问勒昆：`: who is asked or told does not speak. */
const ADDRESSED = new RegExp(`${anyOf(VERBS_OF_ADDRESSING)}$`, "u");

function lastNamed<Id>(text: string, people: readonly Named<Id>[]): Id | undefined {
  let best: { id: Id; position: number } | undefined;
  for (const { id, names } of people) {
    for (const name of names) {
      const position = text.lastIndexOf(name);
      if (ADDRESSED.test(text.slice(0, Math.max(position, 0)))) continue;
      if (position >= 0 && (best === undefined || position > best.position)) best = { id, position };
    }
  }
  return best?.id;
}

/** Speech in Chinese narration. */
export const CHINESE_NARRATION: Narration = { isSpeech, speakerOf };

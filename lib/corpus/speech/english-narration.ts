import { CLOSERS, SENTENCE_MARKS } from "../../text/sentence-marks";
import { splitSentences } from "../align/sentences";
import { anyWordOf } from "../text/phrases";
import {
  CLAUSES_ABOUT_TERMS,
  ENGLISH_VERBS_OF_SPEAKING,
  SENTENCE_SUBJECTS,
  SPEAKING_PRONOUNS,
} from "../vocabulary/speaking";
import { namesIn, withSurnames } from "./english-names";
import type { Named, Narration, SpokenBefore } from "./narration";
import { type Quotation, withoutQuotations } from "./quotation-marks";

const SAYS = anyWordOf(ENGLISH_VERBS_OF_SPEAKING);
const VERB = new RegExp(SAYS, "gu");
const PRONOUN = new RegExp(anyWordOf(SPEAKING_PRONOUNS), "iu");
const SENTENCE_END = `[${SENTENCE_MARKS}.][${CLOSERS}]*`;
const BEGINS_SENTENCE = new RegExp(String.raw`(?:^|${SENTENCE_END})\s*$`, "u");
/** `she said, “`, `he told the readers, “`, `he writes: “`. */
const LEADS_TO_SPEECH = new RegExp(String.raw`(?::\s*|${SAYS}(?:\s[^.!?,:;]{1,40})?,\s*)$`, "u");
/** `she said “`, without a comma: a whole sentence is speech, anything else a term. */
const LEADS_TO_SENTENCE = new RegExp(String.raw`(?:^|${SENTENCE_END}|${SAYS})\s*$`, "u");
const IS_SENTENCE = new RegExp(String.raw`^[“‘\s]*[\p{Lu}\d].*${SENTENCE_END}$`, "su");
/** What is followed by who says it: `“Yes,” she said`, `“Yes?” she said`, and in British English `‘Yes’, she said`. */
const ENDS_LIKE_SPEECH = new RegExp(`[,—–${SENTENCE_MARKS}-][${CLOSERS}]*$`, "u");
/** `she said`, `said Lin`, `Lin, who keeps the shop, told us`: who speaks stands before the verb, or right after it. */
const FOLLOWED_BY_SAYS = new RegExp(
  String.raw`^,?\s+(?!${anyWordOf([...CLAUSES_ABOUT_TERMS, ...SENTENCE_SUBJECTS])})(?<subject>[^.!?:;]{0,80}?)${SAYS}(?<rest>[^.!?:;]{0,60})`,
  "u",
);
/** In words. A shorter quotation in the middle of a sentence is a term, even with a comma and such a clause behind it. */
const SHORTEST_SPEECH = 4;

/**
 * Whether a quotation is speech and not a term: a colon or a verb of speaking leads to it or follows it, or it is a whole
 * sentence.
 */
function isSpeech(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.from, quotation.to).trim();
  const before = text.slice(0, quotation.from - 1);
  if (LEADS_TO_SPEECH.test(before)) return true;
  return (LEADS_TO_SENTENCE.test(before) && IS_SENTENCE.test(inside)) || clauseAfter(text, quotation) !== null;
}

/** A clause that says who spoke. */
interface Clause {
  /** What stands before the verb. */
  readonly subject: string;
  readonly rest: string;
  readonly length: number;
}

/** The clause behind a quotation that says who spoke; null if there is none, or if it leads to the next quotation. */
function clauseAfter(text: string, { from, to }: Quotation): Clause | null {
  const inside = text.slice(from, to).trim();
  const after = withoutQuotations(text.slice(to + 1));
  if (!after.startsWith(",") && !ENDS_LIKE_SPEECH.test(inside)) return null;
  const isLong = /^\p{Lu}/u.test(inside) && inside.split(/\s+/u).length >= SHORTEST_SPEECH;
  if (!isLong && !BEGINS_SENTENCE.test(text.slice(0, from - 1))) return null;
  const found = FOLLOWED_BY_SAYS.exec(after);
  if (found === null || /^\s*:/u.test(after.slice(found[0].length))) return null;
  const { subject = "", rest = "" } = found.groups ?? {};
  return { subject, rest, length: found[0].length };
}

/**
 * The speaker of a quotation: whoever said the words that it continues (`“Yes,” she said, “but …”`); the person named
 * with the verb of speaking behind it or before it; else the only one named in this and the previous sentence.
 */
function speakerOf<Id>(
  text: string,
  quotation: Quotation,
  people: readonly Named<Id>[],
  before: SpokenBefore<Id> | null,
): Id | undefined {
  if (before !== null && isContinued(text, before.quotation, quotation)) return before.speaker;
  const known = withSurnames(people);
  const narration = withoutQuotations(text.slice(0, quotation.from - 1));
  const isLed = LEADS_TO_SPEECH.test(narration);
  const clause = isLed ? null : clauseAfter(text, quotation);
  const sentences = splitSentences(narration, "en").map(([from, to]) => narration.slice(from, to));
  const subject = isLed ? subjectBefore(sentences.at(-1) ?? "") : (clause?.subject ?? "");
  const named = clause !== null && subject === "" ? namesIn(clause.rest, known)[0] : namesIn(subject, known).at(-1);
  if (named !== undefined) return named.id;
  // `Your assistant asks: “…”` names somebody else.
  if (subject !== "" && !PRONOUN.test(subject)) return undefined;
  const near = new Set(sentences.slice(-2).flatMap((sentence) => namesIn(sentence, known).map(({ id }) => id)));
  return near.size === 1 ? [...near][0] : undefined;
}

/** What stands before the last verb of speaking of a sentence that leads to speech, or before its colon. */
function subjectBefore(sentence: string): string {
  const verb = [...sentence.matchAll(VERB)].at(-1);
  return sentence.slice(0, verb?.index).trim();
}

/** Whether nothing but who speaks stands between two quotations. */
function isContinued(text: string, first: Quotation, second: Quotation): boolean {
  const between = text.slice(0, second.from - 1);
  const clause = clauseAfter(between, first);
  return clause !== null && between.length - (first.to + 1) <= clause.length + 2;
}

/** Speech in English narration. */
export const ENGLISH_NARRATION: Narration = { isSpeech, speakerOf };

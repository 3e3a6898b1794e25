import { heldWords, verdictWords } from "../../lib/reader/words/verdicts";
import type { Slug, SpeakerId } from "../../lib/schema/ids";
import type { Judgement, Quotation, QuotedFrom } from "../../lib/schema/quotation";
import type { Interview, Speaker } from "../../lib/schema/schema";
import { quotationSource } from "../../lib/search/answer/similar-turns";
import { makeSearchCorpus } from "../../lib/search/documents/make-search-corpus";
import { comparisonUnits } from "../../lib/search/fold/comparison-units";
import { foldText } from "../../lib/search/fold/fold";
import { speakersNamed } from "../../lib/search/match/filter-names";
import { judgeQuotation } from "../../lib/search/suggest/quotation";
import { makeLibrary } from "../../lib/search/whole/whole-library";
import { say, WrongUse } from "../command";
import { readCorpus } from "./read-interviews";

/** Whose words they are said to be, as typed, and whether only JSON is wanted. */
interface Asked {
  readonly by: string | undefined;
  readonly in: string | undefined;
  readonly json: boolean;
}

/**
 * Judges a quotation by the interviews of the content folder: prints the verdict as JSON, and explains it on standard
 * error.
 *
 * @returns the exit status: 0 if they were said word for word, otherwise 1
 */
export async function checkQuotation(words: string, asked: Asked): Promise<number> {
  if (comparisonUnits(words).length === 0)
    throw new WrongUse(`没有写要查的话 · there are no words in ${JSON.stringify(words)}`);
  const { corpus, interviews } = readCorpus();
  const attribution = {
    speaker: asked.by === undefined ? null : speakerNamed(corpus.speakers, asked.by),
    in: asked.in === undefined ? null : slugNamed(interviews, asked.in),
  };
  const library = await makeLibrary(makeSearchCorpus(corpus, interviews));
  const quotation = await judgeQuotation(quotationSource(library), words, attribution);
  process.stdout.write(`${JSON.stringify(quotation, null, 2)}\n`);
  if (!asked.json) explain(quotation);
  return quotation.verdict === "word-for-word" ? 0 : 1;
}

/** The speaker with an id or name; part of a name will do if nobody else has it. */
function speakerNamed(speakers: readonly Speaker[], typed: string): SpeakerId {
  const isName = (name: string | undefined) => name !== undefined && foldText(name) === foldText(typed);
  const exact = speakers.filter(({ id, name, aliases }) => [id, name.zh, name.en, ...aliases].some(isName));
  const found = exact.length > 0 || typed.trim() === "" ? exact : speakersNamed(speakers, typed);
  const [speaker] = found;
  if (speaker !== undefined && found.length === 1) return speaker.id;
  const ids = (found.length > 0 ? found : speakers).map(({ id }) => id).join(", ");
  throw new WrongUse(
    found.length > 0
      ? `叫「${typed}」的不止一个 · more than one speaker is called ${JSON.stringify(typed)}: ${ids}`
      : `没有叫「${typed}」的人 · no speaker is called ${JSON.stringify(typed)}; there are ${ids}`,
  );
}

function slugNamed(interviews: readonly Interview[], typed: string): Slug {
  const slug = interviews.find((interview) => interview.slug === typed)?.slug;
  if (slug !== undefined) return slug;
  const slugs = interviews.map((interview) => interview.slug).join(", ");
  throw new WrongUse(`没有「${typed}」这一篇 · there is no interview ${JSON.stringify(typed)}; there are ${slugs}`);
}

function explain(quotation: Quotation): void {
  explainOne(quotation);
  for (const sentence of quotation.sentences ?? []) {
    process.stderr.write(`\n${sentence.words}\n`);
    explainOne(sentence);
  }
  const { unjudged } = quotation;
  if (unjudged !== undefined)
    say(`\n后面还有 ${unjudged} 句，没有逐句看。`, `Further sentences, not looked at one by one: ${unjudged}.`);
}

function explainOne(quotation: Quotation | Judgement): void {
  const { zh, en } = verdictWords(quotation);
  say(zh, en);
  if ("held" in quotation) {
    const held = heldWords(quotation.held);
    say(held.zh, held.en);
  }
  if ("places" in quotation) for (const place of quotation.places) process.stderr.write(`  ${placeLine(place)}\n`);
}

function placeLine({ speaker, title, link, differences }: QuotedFrom): string {
  const who = speaker === null ? [] : [speaker.name.zh ?? speaker.name.en];
  const pieces = differences.map(({ text, in: where }) =>
    where === "typed" ? `[-${text}-]` : where === "said" ? `[+${text}+]` : where === "omitted" ? "……" : text,
  );
  return [pieces.join(""), "", ...who, title.zh ?? title.en, link].join(" ");
}

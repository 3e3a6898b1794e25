import { loadCorpus, loadInterview, loadPast, loadReport, loadStamp } from "../lib/io/load-corpus";
import { type Passage, passagesOf } from "../lib/reader/links/answer-pages";
import { interviewPath } from "../lib/reader/links/paths";
import { Slug } from "../lib/schema/ids";
import type { Corpus, Interview, Past } from "../lib/schema/schema";

/** What was read of one state of the data; ten thousand pages of a build share it. */
interface Held {
  readonly stamp: string;
  readonly corpus: Corpus;
  readonly past: Past;
  readonly interviews: Map<string, Interview>;
  readonly passages: WeakMap<Interview, ReadonlyMap<string, Passage>>;
}

/**
 * How many interviews are held at a time: the pages of one are drawn one after the other, several at once, and thousands of
 * interviews would fill the memory.
 */
const MOST = 16;

let held: Held | null = null;

/** What was read so far; read anew when the data are new, which happens while editing. */
function current(): Held {
  const stamp = loadStamp();
  if (held?.stamp !== stamp) held = readAnew(stamp);
  return held;
}

function readAnew(stamp: string): Held {
  return { stamp, corpus: loadCorpus(), past: loadPast(), interviews: new Map(), passages: new WeakMap() };
}

/** The places of all parts of a turn that was split; none where it never was. */
export function partsOnce(slug: string, turn: string): readonly string[] {
  const { to = [] } = current().past.turns.find((past) => past.id === turn && past.slug === slug) ?? {};
  return to.map((part) => interviewPath(part.slug, part.id));
}

/** The overview of all interviews. */
export function corpusOnce(): Corpus {
  return current().corpus;
}

/**
 * The interview that an address names.
 *
 * @throws ZodError when the address is none that the site gives out
 */
export function interviewOnce(slug: string): Interview {
  const { interviews } = current();
  const interview = interviews.get(slug) ?? loadInterview(Slug.parse(slug));
  // What was asked for last stands last, and what was not asked for the longest time goes.
  interviews.delete(slug);
  interviews.set(slug, interview);
  const [oldest] = interviews.keys();
  if (interviews.size > MOST && oldest !== undefined) interviews.delete(oldest);
  return interview;
}

/** The passage of an interview that an address names; undefined where there is none. */
export function passageOnce(interview: Interview, turn: string): Passage | undefined {
  const { passages } = current();
  const found = passages.get(interview) ?? new Map(passagesOf(interview).map((passage) => [passage.turn.id, passage]));
  passages.set(interview, found);
  return found.get(turn);
}

/** The errors of the content that keep an interview from being shown; none in a site that was built for publishing. */
export function errorsOnce() {
  return loadReport().filter(({ severity }) => severity === "error");
}

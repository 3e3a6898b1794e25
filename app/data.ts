import { LRUCache } from "lru-cache";
import { loadAbout, loadCorpus, loadInterview, loadPast, loadReport, loadSite, loadStamp } from "../lib/io/load-corpus";
import { type AnswerPageContent, answerPagesOf } from "../lib/reader/links/answer-pages";
import { interviewPath } from "../lib/reader/links/paths";
import { Slug } from "../lib/schema/ids";
import type { Corpus, Interview, Past } from "../lib/schema/schema";
import type { About, Site } from "../lib/schema/site";

/** What has been read of the current data, shared by the pages of a build (ten thousand or so). */
interface Held {
  readonly stamp: string;
  readonly corpus: Corpus;
  readonly past: Past;
  readonly site: Site;
  readonly about: About;
  readonly interviews: LRUCache<string, Interview>;
  readonly passages: WeakMap<Interview, ReadonlyMap<string, AnswerPageContent>>;
}

/**
 * The number of interviews cached at a time. The pages of an interview are rendered one after the other, those of
 * several in parallel, and thousands of interviews would fill the memory.
 */
const MOST = 16;

let held: Held | null = null;

/** The current cache, replaced when the data changes, which happens in development. */
function current(): Held {
  const stamp = loadStamp();
  if (held?.stamp !== stamp) held = readAnew(stamp);
  return held;
}

function readAnew(stamp: string): Held {
  return {
    stamp,
    corpus: loadCorpus(),
    past: loadPast(),
    site: loadSite(),
    about: loadAbout(),
    interviews: new LRUCache({ max: MOST }),
    passages: new WeakMap(),
  };
}

/** The paths of all parts of a turn that was split; empty if it never was. */
export function partsOnce(slug: string, turn: string): readonly string[] {
  const { to = [] } = current().past.turns.find((past) => past.id === turn && past.slug === slug) ?? {};
  return to.map((part) => interviewPath(part.slug, part.id));
}

/** What holds for the site as a whole. */
export function siteOnce(): Site {
  return current().site;
}

/** What the site says of itself. */
export function aboutOnce(): About {
  return current().about;
}

/** The index of all interviews. */
export function corpusOnce(): Corpus {
  return current().corpus;
}

/**
 * The interview with this slug.
 *
 * @throws ZodError if it is not a slug
 */
export function interviewOnce(slug: string): Interview {
  const { interviews } = current();
  const interview = interviews.get(slug) ?? loadInterview(Slug.parse(slug));
  interviews.set(slug, interview);
  return interview;
}

/** The passage of a turn; undefined if there is none. */
export function passageOnce(interview: Interview, turn: string): AnswerPageContent | undefined {
  const { passages } = current();
  const found =
    passages.get(interview) ?? new Map(answerPagesOf(interview).map((passage) => [passage.turn.id, passage]));
  passages.set(interview, found);
  return found.get(turn);
}

/** The errors that keep interviews from being shown; none in a production build. */
export function errorsOnce() {
  return loadReport().filter(({ severity }) => severity === "error");
}

import type { Speaker } from "../../schema/schema";
import { editDistance } from "../../text/edit-distance";
import { type CharacterRun, runsOf } from "../fold/characters";
import type { Query, Term } from "../query/query";
import type { SearchState } from "../query/search-state";

/** Another search that finds something. */
export interface Suggestion {
  readonly state: SearchState;
  readonly total: number;
}

/** What somebody says, whose name sounds as typed. */
export interface SuggestedSpeaker extends Suggestion {
  readonly speaker: Speaker;
}

/** Suggestions for a search that found nothing. */
export interface Nearby {
  readonly people: readonly SuggestedSpeaker[];
  /** Words that sound as typed in pinyin; then the query with a term respelt as in the corpus, closest spelling first. */
  readonly spellings: readonly Suggestion[];
  /** The query with one of its terms left out. */
  readonly fewer: readonly Suggestion[];
}

/** Number of spellings offered, few enough to take in at a glance. */
const OFFERED = 4;
/** Number of spellings tried for a term, closest first. */
const TRIED = 12;

/** Number of terms up to which a search is respelt or shortened: each adds searches, and a pasted text is no slip. */
const MOST_TERMS = 8;

/** Where suggestions come from. */
export interface Neighbourhood {
  /** The words of the corpus of which a term may be a misspelling, with the number of turns that have each. */
  lookalikes(run: CharacterRun): Promise<ReadonlyMap<string, number>>;
  /** The words of the corpus that sound as typed, with the number of turns that have each, and the people. */
  sounding(typed: string): Promise<{ words: ReadonlyMap<string, number>; people: readonly Speaker[] }>;
  /** The number of hits; also 0 when counting them would be expensive. */
  total(state: SearchState): Promise<number>;
}

/** Suggests searches similar to one that found nothing. Each suggestion finds something. */
export async function nearby(around: Neighbourhood, state: SearchState, { wanted }: Query): Promise<Nearby> {
  if (wanted.length > MOST_TERMS) return { people: [], spellings: [], fewer: [] };
  const { words, people } = await around.sounding(wanted.map(({ text }) => text).join(" "));
  const sounding = [...words].sort(([, a], [, b]) => b - a).map(([word]) => [word]);
  const respelt = sounding.slice(0, TRIED);
  for (const [place, term] of wanted.entries()) {
    for (const spelling of (await spellingsOf(around, term)).slice(0, TRIED)) {
      respelt.push(wanted.map((other, number) => (number === place ? spelling : other.text)));
    }
  }
  const without =
    wanted.length < 2 ? [] : wanted.map((left) => wanted.filter((term) => term !== left).map(({ text }) => text));
  return {
    people: await speakersFound(around, state, people),
    spellings: (await successful(around, state, respelt)).slice(0, OFFERED),
    fewer: await successful(around, state, without),
  };
}

async function successful(
  around: Neighbourhood,
  state: SearchState,
  terms: readonly string[][],
): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const words of terms) {
    const q = words.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ");
    const total = await around.total({ ...state, q });
    if (total > 0) suggestions.push({ state: { ...state, q }, total });
  }
  return suggestions;
}

async function speakersFound(
  around: Neighbourhood,
  state: SearchState,
  people: readonly Speaker[],
): Promise<SuggestedSpeaker[]> {
  const found: SuggestedSpeaker[] = [];
  for (const speaker of people.slice(0, OFFERED)) {
    const saying = { ...state, q: "", filters: { ...state.filters, speaker: speaker.id } };
    const total = await around.total(saying);
    if (total > 0) found.push({ state: saying, total, speaker });
  }
  return found;
}

/**
 * The spellings in the corpus close to a term, closest first, then most frequent; none that is rarer than the term
 * itself, which is the spelling to begin with.
 */
async function spellingsOf(around: Neighbourhood, { text }: Term): Promise<string[]> {
  const runs = [...runsOf(text)];
  const [run] = runs;
  // A term of several words or scripts has too many neighbours for a sound suggestion.
  if (run === undefined || runs.length > 1) return [];
  // One edit in a short word, two in a long one.
  const most = run.unspaced || run.text.length < 5 ? 1 : 2;
  const lookalikes = await around.lookalikes(run);
  const own = lookalikes.get(run.text) ?? 0;
  return [...lookalikes]
    .filter(([, count]) => count > own)
    .filter(([spelling]) => Math.abs(spelling.length - run.text.length) <= most * 2)
    .map(([spelling, count]) => ({ spelling, count, distance: editDistance(run.text, spelling) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .map(({ spelling }) => spelling);
}

import { editDistance } from "../../text/edit-distance";
import { type CharacterRun, runsOf } from "../fold/characters";
import type { Query, Term } from "../query/query";
import type { SearchState } from "../query/search-state";

/** Another search that finds something. */
export interface Suggestion {
  readonly state: SearchState;
  readonly total: number;
}

/** Suggestions for a search that found nothing. */
export interface Nearby {
  /** The query with a term respelt as in the corpus, closest spelling first. */
  readonly spellings: readonly Suggestion[];
  /** The query with one of its terms left out. */
  readonly fewer: readonly Suggestion[];
}

/** Number of spellings offered, few enough to take in at a glance. */
const OFFERED = 4;
/** Number of spellings tried for a term, closest first. */
const TRIED = 12;

/** Where suggestions come from. */
export interface Neighbourhood {
  /** The words of the corpus of which a term may be a misspelling, with the number of turns that have each. */
  lookalikes(run: CharacterRun): Promise<ReadonlyMap<string, number>>;
  /** The number of hits; also 0 when counting them would be expensive. */
  total(state: SearchState): Promise<number>;
}

/** Suggests searches similar to one that found nothing. Each suggestion finds something. */
export async function nearby(around: Neighbourhood, state: SearchState, { wanted }: Query): Promise<Nearby> {
  const respelt: string[][] = [];
  for (const [place, term] of wanted.entries()) {
    for (const spelling of (await spellingsOf(around, term)).slice(0, TRIED)) {
      respelt.push(wanted.map((other, number) => (number === place ? spelling : other.text)));
    }
  }
  const without =
    wanted.length < 2 ? [] : wanted.map((left) => wanted.filter((term) => term !== left).map(({ text }) => text));
  return {
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

/** The spellings in the corpus close to a term, closest first, then most frequent. */
async function spellingsOf(around: Neighbourhood, { text }: Term): Promise<string[]> {
  const runs = [...runsOf(text)];
  const [run] = runs;
  // A term of several words or scripts has too many neighbours for a sound suggestion.
  if (run === undefined || runs.length > 1) return [];
  // One edit in a short word, two in a long one.
  const most = run.unspaced || run.text.length < 5 ? 1 : 2;
  return [...(await around.lookalikes(run))]
    .map(([spelling, count]) => ({ spelling, count, distance: editDistance(run.text, spelling) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .map(({ spelling }) => spelling);
}

import { editDistance } from "../../text/edit-distance";
import { type Run, runsOf } from "../fold/characters";
import type { Query, Term } from "../query/query";
import type { SearchState } from "../query/search-state";

/** Another search that finds something. */
export interface Suggestion {
  readonly state: SearchState;
  readonly total: number;
}

/** What is near to a search that found nothing. */
export interface Nearby {
  /** The same with a term spelt as it is in the corpus, the nearest spelling first. */
  readonly spellings: readonly Suggestion[];
  /** The same with one of its terms left out. */
  readonly fewer: readonly Suggestion[];
}

/** Spellings offered: as many as can be taken in at a glance. */
const OFFERED = 4;
/** Spellings that are tried for a term, the nearest first. */
const TRIED = 12;

/** Where near searches are looked for. */
export interface Neighbourhood {
  /** The words of the corpus that a term may be a slip of, with how many turns have them. */
  lookalikes(run: Run): Promise<ReadonlyMap<string, number>>;
  /** The number of hits; 0 also where they cannot be counted at little cost. */
  total(state: SearchState): Promise<number>;
}

/** Looks for searches like one that found nothing. Every one that is offered finds something. */
export async function nearby(around: Neighbourhood, state: SearchState, { wanted }: Query): Promise<Nearby> {
  const respelt: string[][] = [];
  for (const [place, term] of wanted.entries()) {
    for (const spelling of (await spellingsOf(around, term)).slice(0, TRIED)) {
      respelt.push(wanted.map((other, number) => (number === place ? spelling : other.text)));
    }
  }
  const without = wanted.length < 2 ? [] : wanted.map((_, place) => wanted.toSpliced(place, 1).map(({ text }) => text));
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

/** The spellings of the corpus that are near to a term, the nearest first and of those the most frequent. */
async function spellingsOf(around: Neighbourhood, { text }: Term): Promise<string[]> {
  const runs = [...runsOf(text)];
  const [run] = runs;
  // A term of several words or scripts has too many neighbours to be sure of any.
  if (run === undefined || runs.length > 1) return [];
  // One slip in a short word, two in a long one.
  const most = run.unspaced || run.text.length < 5 ? 1 : 2;
  return [...(await around.lookalikes(run))]
    .map(([spelling, count]) => ({ spelling, count, distance: editDistance(run.text, spelling) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .map(({ spelling }) => spelling);
}

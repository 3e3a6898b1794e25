import type { CharacterRun } from "../fold/characters";
import { comparisonUnits } from "../fold/comparison-units";
import { readyToFold } from "../fold/ensure-table";
import { foldText } from "../fold/fold";
import { withinBudget } from "../index/budget";
import type { Library } from "../index/library";
import { parseQuery } from "../query/query";
import { LONGEST_QUERY, type SearchState } from "../query/search-state";
import { ENOUGH, weightOf } from "../suggest/cut-quotation";
import { isCutShort, judgeQuotation } from "../suggest/quotation";
import { type Nearby, nearby } from "../suggest/suggestions";
import type { Answer } from "./answer";
import { isProven } from "./collect";
import { quotationSource } from "./similar-turns";

/** Loaded only when a search needs it: suggestions when nothing was found, and whether a long query was said. */

/**
 * Suggestions that can be counted cheaply: where the text is not in memory, searches that only the text can count are
 * left out, and so is what the budget does not suffice for.
 *
 * @param total counts the hits of a search
 */
export function nearbyIn(
  library: Library,
  state: SearchState,
  total: (state: SearchState) => Promise<number>,
): Promise<Nearby> {
  const around = {
    lookalikes: (run: CharacterRun) => withinBudget(() => library.lookalikes(run), new Map<string, number>()),
    sounding: (typed: string) => soundingIn(library, typed),
    total: (near: SearchState) =>
      withinBudget(
        async () => (!library.piecemeal || (await isProven(library, parseQuery(near.q))) ? total(near) : 0),
        0,
      ),
  };
  return nearby(around, state, parseQuery(state.q));
}

/** The table of sounds is fetched only for Latin letters; without it, offline, nothing sounds like anything. */
async function soundingIn(library: Library, typed: string) {
  const pinyin = /^[a-z\s'’-]+$/.test(typed) ? await import("../suggest/pinyin").catch(() => null) : null;
  const patterns = pinyin?.pinyinPatterns(typed) ?? [];
  if (patterns.length === 0) return { words: new Map<string, number>(), people: [] };
  const { speakers } = await library.catalogue();
  await readyToFold(speakers.flatMap(({ name, aliases }) => [name.zh ?? "", ...aliases]).join(""));
  const people = speakers.filter(({ name, aliases }) =>
    [name.zh ?? "", ...aliases].some((form) => patterns.some((pattern) => foldText(form).search(pattern) >= 0)),
  );
  return { words: await library.wordsLike(patterns), people };
}

/** Whether the words typed were said, by the speaker and in the interview picked; null when they are too few to tell. */
export async function quotationIn(
  library: Library,
  { q, filters }: SearchState,
): Promise<Pick<Answer, "quotation" | "unjudged">> {
  const searched = q.slice(0, LONGEST_QUERY);
  if (weightOf(comparisonUnits(searched)) < ENOUGH) return { quotation: null, unjudged: false };
  const { speakers, interviews } = await library.catalogue();
  const speaker = speakers.find(({ id }) => id === filters.speaker)?.id ?? null;
  const slug = interviews.find((interview) => interview.slug === filters.in)?.slug ?? null;
  const judged = () => judgeQuotation(quotationSource(library), searched, { speaker, in: slug });
  const quotation = await withinBudget(judged, null);
  return { quotation, unjudged: quotation === null || isCutShort(quotation) };
}

import type { Quotation } from "../../schema/quotation";
import { comparisonUnits } from "../fold/comparison-units";
import type { Library } from "../index/library";
import { parseQuery } from "../query/query";
import type { SearchState } from "../query/search-state";
import { ENOUGH, weightOf } from "../suggest/cut-quotation";
import { judgeQuotation } from "../suggest/quotation";
import { type Nearby, nearby } from "../suggest/suggestions";
import { isProven } from "./collect";
import { quotationSource } from "./similar-turns";

/** Loaded only when a search needs it: suggestions when nothing was found, and whether a long query was said. */

/**
 * Suggestions that can be counted cheaply: where the text is not in memory, searches that only the text can count are
 * left out.
 *
 * @param total counts the hits of a search
 */
export function nearbyIn(
  library: Library,
  state: SearchState,
  total: (state: SearchState) => Promise<number>,
): Promise<Nearby> {
  const around = {
    lookalikes: library.lookalikes,
    total: async (near: SearchState) =>
      !library.piecemeal || (await isProven(library, parseQuery(near.q))) ? total(near) : 0,
  };
  return nearby(around, state, parseQuery(state.q));
}

/** Whether the words typed were said, by the speaker and in the interview picked; null when they are too few to tell. */
export async function quotationIn(library: Library, { q, filters }: SearchState): Promise<Quotation | null> {
  if (weightOf(comparisonUnits(q)) < ENOUGH) return null;
  const { speakers, interviews } = await library.catalogue();
  const speaker = speakers.find(({ id }) => id === filters.speaker)?.id ?? null;
  const slug = interviews.find((interview) => interview.slug === filters.in)?.slug ?? null;
  return judgeQuotation(quotationSource(library), q, { speaker, in: slug });
}

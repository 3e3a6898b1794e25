import type { Speaker } from "../../schema/schema";
import type { Catalogue, SearchInterview } from "../documents/documents";
import { readyToFold } from "../fold/ensure-table";
import { foldText } from "../fold/fold";
import { formsOf } from "../match/filter-names";
import { occursIn } from "../match/occurrences";
import { type Filters, isOfInterview, OF_INTERVIEW } from "../query/filters";
import type { Query } from "../query/query";

/** What is found by its name, which is nobody's words and no hit. */
export interface Named {
  /** Interviews whose title answers the query. */
  readonly interviews: readonly Pick<SearchInterview, "slug" | "title" | "date">[];
  /** People whose names answer it. */
  readonly speakers: readonly Speaker[];
}

export const NOTHING_NAMED: Named = { interviews: [], speakers: [] };

/** The filters that concern an interview as a whole. */
const OF_WHOLE = [...OF_INTERVIEW, "from", "to"] as const;

/**
 * The interviews whose titles, and the people whose names, have every term of a query and none that is excluded.
 * Interviews pass the filters that concern them as a whole; with any other filter, only somebody's words are wanted.
 * The table of traditional characters is fetched if a name has any.
 */
export async function findNamed({ interviews, speakers }: Catalogue, query: Query, filters: Filters): Promise<Named> {
  const { speaker, wording, role, kind, lang } = filters;
  if (query.wanted.length === 0 || [speaker, wording, role, kind, lang].some((value) => value !== null))
    return NOTHING_NAMED;
  const titles = interviews.flatMap(({ title }) => formsOf(title));
  await readyToFold([...titles, ...speakers.flatMap(({ name, aliases }) => [...formsOf(name), ...aliases])].join(""));
  const answers = (names: readonly string[]) => {
    const folded = names.map(foldText);
    return (
      query.wanted.every((term) => occursIn(folded, term)) && !query.unwanted.some((term) => occursIn(folded, term))
    );
  };
  const isNarrowed = OF_WHOLE.some((name) => filters[name] !== null);
  return {
    interviews: interviews
      .filter((interview) => isOfInterview(interview, filters) && answers(formsOf(interview.title)))
      .map(({ slug, title, date }) => ({ slug, title, ...(date === undefined ? {} : { date }) })),
    speakers: isNarrowed ? [] : speakers.filter(({ name, aliases }) => answers([...formsOf(name), ...aliases])),
  };
}

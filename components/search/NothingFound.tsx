import type { SearchState } from "../../lib/search/address";
import { FACETS, type Facet, type Filters, NO_FILTERS } from "../../lib/search/filters";
import type { SearchIndex } from "../../lib/search/search-index";
import { Both } from "../shell/Both";

const DROP_WORDS: Readonly<Record<Facet, { zh: string; en: string }>> = {
  speaker: { zh: "不限说话的人", en: "Any speaker" },
  role: { zh: "不限身份", en: "Any role" },
  lang: { zh: "不限语言", en: "Any language" },
  in: { zh: "所有访谈", en: "All interviews" },
};

interface Props {
  readonly index: SearchIndex;
  readonly state: SearchState;
  readonly onFilter: (filters: Filters) => void;
}

/** Says what was searched without success, and offers to search wider. */
export function NothingFound({ index, state, onFilter }: Props) {
  const { turns, interviews } = index.corpus;
  const active = FACETS.filter((facet) => state.filters[facet] !== null);
  return (
    <div className="mt-3">
      <p>
        <Both
          zh={`找遍 ${interviews.length} 篇访谈的 ${turns.length} 段话，没有一段合乎这次的条件。标题、导语和文末附注不在其中。`}
          en={`None of the ${turns.length} passages of ${interviews.length} interviews meets these terms. Titles, introductions and closing notes are not searched.`}
        />
      </p>
      {state.q.trim() !== "" && <p className="mt-2 font-bold break-words">{state.q.trim()}</p>}
      {active.length > 0 && (
        <p className="mt-4 flex flex-wrap gap-3">
          {active.map((facet) => (
            <button
              key={facet}
              type="button"
              className="button"
              onClick={() => onFilter({ ...state.filters, [facet]: null })}
            >
              <Both {...DROP_WORDS[facet]} />
            </button>
          ))}
          {active.length > 1 && (
            <button type="button" className="button" onClick={() => onFilter(NO_FILTERS)}>
              <Both zh="去掉所有筛选" en="Drop all filters" />
            </button>
          )}
        </p>
      )}
    </div>
  );
}

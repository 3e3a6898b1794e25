import { useState } from "react";
import { type SearchState, writeAddress } from "../../lib/search/address";
import { turnKey } from "../../lib/search/documents";
import type { Filters } from "../../lib/search/filters";
import type { Found } from "../../lib/search/search";
import type { SearchIndex } from "../../lib/search/search-index";
import { Both } from "../shell/Both";
import { Hit } from "./Hit";
import { NothingFound } from "./NothingFound";

/** Hits shown at first, and added by each press of the button: two or three screens, quickly drawn on a phone. */
const HITS_SHOWN = 20;

interface Props {
  readonly index: SearchIndex;
  readonly found: Found;
  /** What was searched for. */
  readonly state: SearchState;
  readonly onFilter: (filters: Filters) => void;
}

/** The hits, the best first. */
export function Hits({ index, found, state, onFilter }: Props) {
  const { hits, query } = found;
  const asked = writeAddress(state).toString();
  const [shown, setShown] = useState({ asked, count: HITS_SHOWN });
  const count = shown.asked === asked ? shown.count : HITS_SHOWN;
  const next = Math.min(HITS_SHOWN, hits.length - count);
  if (hits.length === 0) return <NothingFound index={index} state={state} onFilter={onFilter} />;
  return (
    <>
      <ol>
        {hits.slice(0, count).map((turn) => (
          <Hit key={turnKey(turn)} index={index} turn={turn} terms={query.wanted} lang={state.filters.lang} />
        ))}
      </ol>
      {next > 0 && (
        <button
          type="button"
          className="button mt-6"
          data-more
          onClick={() => setShown({ asked, count: count + HITS_SHOWN })}
        >
          <Both zh={`再看 ${next} 段`} en={`Show ${next} more`} />
        </button>
      )}
    </>
  );
}

import { memo } from "react";
import type { Lang } from "../../lib/corpus/schema";
import { type SearchTurn, turnKey } from "../../lib/search/documents";
import { passagesOf } from "../../lib/search/passages";
import type { Term } from "../../lib/search/query";
import type { SearchIndex } from "../../lib/search/search-index";
import { ExcerptText } from "./ExcerptText";
import { HitHead } from "./HitHead";
import { HitQuestion } from "./HitQuestion";

interface Props {
  readonly index: SearchIndex;
  readonly turn: SearchTurn;
  /** The terms to mark. */
  readonly terms: readonly Term[];
  /** The only language that was searched; null for both. */
  readonly lang: Lang | null;
}

/** One hit: who says it and where, what was asked, the words with their marks, and the same in the other language. */
export const Hit = memo(function Hit({ index, turn, terms, lang }: Props) {
  const key = turnKey(turn);
  const passages = passagesOf(turn, terms, lang);
  const kinds = index.corpus.interviews.find(({ slug }) => slug === turn.slug)?.kinds ?? {};
  return (
    <li data-hit={key} className="border-t border-rule py-6 first:border-t-0">
      <HitHead corpus={index.corpus} turn={turn} />
      <HitQuestion index={index} turn={turn} preferred={passages[0]?.found.lang ?? "zh"} />
      {passages.map(({ found, aligned }) => (
        <div key={found.segments.map(({ text }) => text).join("")} className="reading mt-3">
          <ExcerptText excerpt={found} kind={kinds[found.lang]} />
          {aligned !== null && (
            <div className="mt-2 border-l-2 border-rule pl-4 text-muted">
              <ExcerptText excerpt={aligned} kind={kinds[aligned.lang]} />
            </div>
          )}
        </div>
      ))}
    </li>
  );
});

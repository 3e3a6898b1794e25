import { memo, type ReactNode } from "react";
import type { Hit as Found } from "../../lib/search/answer/answer";
import { turnKey } from "../../lib/search/documents/documents";
import { ExcerptText } from "./ExcerptText";
import { HitHead } from "./HitHead";
import { HitQuestion } from "./HitQuestion";

interface Props {
  readonly hit: Found;
  /** Shown above the hit. */
  readonly children?: ReactNode;
}

/** A hit: speaker and source, the question, the words with the terms marked, and their counterpart. */
export const HitView = memo(function Hit({ hit, children }: Props) {
  return (
    <li data-hit={turnKey(hit)} className="border-t border-rule py-6 first:border-t-0">
      {children}
      <HitHead hit={hit} marked={hit.marked} words={hit.passages[0]?.found} />
      {hit.question !== null && <HitQuestion {...hit.question} script={hit.script} />}
      {hit.passages.map(({ found, aligned }) => (
        <div key={found.segments.map(({ text }) => text).join("")} className="reading mt-3">
          <ExcerptText excerpt={found} kind={hit.kinds[found.lang]} script={hit.script} />
          {aligned !== null && (
            <div className="mt-2 border-l-2 border-rule pl-4 text-muted">
              <ExcerptText excerpt={aligned} kind={hit.kinds[aligned.lang]} script={hit.script} />
            </div>
          )}
        </div>
      ))}
    </li>
  );
});

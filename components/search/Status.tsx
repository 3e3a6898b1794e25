import type { Answer } from "../../lib/search/answer/answer";
import type { FailureReason } from "../../lib/search/answer/failure";
import { BothLanguages } from "../shell/BothLanguages";
import { Failure } from "./Failure";

interface Props {
  /** There is something to search for. */
  readonly asked: boolean;
  readonly busy: boolean;
  /** Why there is no answer; null if nothing failed. */
  readonly failed: FailureReason | null;
  /** The answer; null until there is one. */
  readonly answer: Answer | null;
  readonly onRetry: () => void;
}

/** The state of the search, announced when it changes: the number of hits, searching, or failed. */
export function Status({ asked, busy, failed, answer, onRetry }: Props) {
  const total = answer?.complete ? answer.total : null;
  return (
    <div aria-live="polite" className="min-h-7 text-muted">
      {failed !== null && <Failure key={failed} reason={failed} onRetry={onRetry} />}
      {failed === null && asked && total !== null && (
        <p data-total={total}>
          <BothLanguages zh={`${total} 段`} en={total === 1 ? "1 passage" : `${total} passages`} />
        </p>
      )}
      {failed === null && asked && busy && total === null && (
        <p>
          {answer === null ? (
            <BothLanguages zh="正在搜索……" en="Searching…" />
          ) : (
            <BothLanguages zh="先列出几段，其余的还在数……" en="Showing the first hits; still searching…" />
          )}
        </p>
      )}
      {failed === null && !asked && !busy && (
        <p>
          <BothLanguages
            zh="搜索全部访谈里说过的话，中文、英文都可以；也可以只选说话的人。"
            en="Searches everything said in the interviews, in Chinese and English. You can also just pick a speaker."
          />
        </p>
      )}
    </div>
  );
}

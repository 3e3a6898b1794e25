import type { Answer } from "../../lib/search/answer/answer";
import type { FailureReason } from "../../lib/search/answer/failure";
import { BothLanguages } from "../shell/BothLanguages";
import { Failure } from "./Failure";

interface Props {
  /** There is something to search for. */
  readonly asked: boolean;
  readonly busy: boolean;
  /** Why there is no answer, or no more of it; null if nothing failed. */
  readonly failed: FailureReason | null;
  /** The answer; null until there is one. */
  readonly answer: Answer | null;
  readonly onRetry: () => void;
  readonly onCountAll: () => void;
}

/** The state of the search, announced when it changes: the number of hits, searching, or failed. */
export function Status({ asked, busy, failed, answer, onRetry, onCountAll }: Props) {
  const counted = answer?.complete ? answer : null;
  return (
    <div aria-live="polite" className="min-h-7 text-muted">
      {asked && counted !== null && <Count answer={counted} busy={busy} onCountAll={onCountAll} />}
      {failed !== null && <Failure key={failed} reason={failed} hasAnswer={counted !== null} onRetry={onRetry} />}
      {failed === null && asked && busy && counted === null && (
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

interface CountProps {
  readonly answer: Answer;
  readonly busy: boolean;
  readonly onCountAll: () => void;
}

/** The number of hits: exact, or how many there are at least, with an estimate and an offer to count them all. */
function Count({ answer: { total, uncounted, state }, busy, onCountAll }: CountProps) {
  const passages = total === 1 ? "1 passage" : `${total} passages`;
  if (uncounted === null) {
    return (
      <p data-total={total}>
        <BothLanguages zh={`${total} 段`} en={passages} />
      </p>
    );
  }
  const { about, bytes } = uncounted;
  const [zh, en] = bytes === null ? ["", ""] : [`（约 ${megabytes(bytes)}）`, ` (about ${megabytes(bytes)})`];
  return (
    <>
      <p data-at-least={total}>
        {about > total ? (
          <BothLanguages zh={`至少 ${total} 段（估计约 ${about} 段）`} en={`At least ${passages} (about ${about})`} />
        ) : (
          <BothLanguages zh={`只找了一部分，其中有 ${total} 段`} en={`${passages} in the part searched so far`} />
        )}
      </p>
      {total > 0 && state.sort !== "relevance" && (
        <p>
          <BothLanguages zh="次序只算已经数到的。" en="The order is of those counted so far." />
        </p>
      )}
      <button type="button" className="button my-2" disabled={busy} data-count-all onClick={onCountAll}>
        <BothLanguages zh={`全部数完${zh}`} en={`Count all${en}`} />
      </button>
    </>
  );
}

function megabytes(bytes: number): string {
  const number = Math.max(0.1, bytes / 1e6).toPrecision(2);
  return `${number.replace(/\.0$/, "")} MB`;
}

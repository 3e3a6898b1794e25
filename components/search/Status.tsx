import type { Answer } from "../../lib/search/answer/answer";
import { Both } from "../shell/Both";

interface Props {
  /** There is something to search for. */
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  /** What was found; null as long as nothing has been searched. */
  readonly answer: Answer | null;
  readonly onRetry: () => void;
}

/** How the search stands, read out when it changes: how many hits, still searching, or broken off. */
export function Status({ asked, busy, failed, answer, onRetry }: Props) {
  const total = answer?.complete ? answer.total : null;
  return (
    <div aria-live="polite" className="min-h-7 text-muted">
      {failed && (
        <>
          <p className="mb-3 text-ink">
            <Both
              zh="没能取到要搜索的文字，所以还没有搜索。请检查网络，再试一次。"
              en="The text to search could not be fetched, so nothing has been searched yet. Check the connection and try again."
            />
          </p>
          <button type="button" className="button" onClick={onRetry}>
            <Both zh="再试一次" en="Try again" />
          </button>
        </>
      )}
      {!failed && asked && total !== null && (
        <p data-total={total}>
          <Both zh={`${total} 段`} en={total === 1 ? "1 passage" : `${total} passages`} />
        </p>
      )}
      {!failed && asked && busy && total === null && (
        <p>
          {answer === null ? (
            <Both zh="正在搜索……" en="Searching…" />
          ) : (
            <Both zh="先列出几段，其余的还在数……" en="Here are some; still counting the others…" />
          )}
        </p>
      )}
      {!failed && !asked && !busy && (
        <p>
          <Both
            zh="搜索全部访谈里说过的话，中文、英文都可以；也可以只选说话的人。"
            en="Searches everything said in the interviews, in Chinese and in English. You can also pick a speaker alone."
          />
        </p>
      )}
    </div>
  );
}

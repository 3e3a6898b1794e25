import { useCallback, useEffect, useRef, useState } from "react";
import { assetPath } from "../../../lib/reader/links/paths";
import type { Answer } from "../../../lib/search/answer/answer";
import type { FailureReason } from "../../../lib/search/answer/failure";
import type { FilterChoices } from "../../../lib/search/answer/protocol";
import type { SearchState } from "../../../lib/search/query/search-state";
import { type Answered, SearchClient } from "../session/client";
import { HITS_SHOWN } from "./scroll-state";

/** Hits prepared beyond those shown, so that showing more takes a single frame. */
const AHEAD = 400;

/** What came of a search: an answer, and why no more of it could be fetched; or the reason why there is none. */
export type Outcome =
  | { readonly directory: FilterChoices | null; readonly answer: Answer; readonly failed: FailureReason | null }
  | { readonly failed: FailureReason };

/** The outcome of a search for a state. */
interface Result {
  readonly state: SearchState;
  /** How many hits were asked for. */
  readonly depth: number;
  readonly outcome: Outcome;
}

export interface SearchAnswers {
  /** The outcome answers the current state, with as many hits as may be shown next. */
  readonly complete: boolean;
  /** The last outcome, kept until the next arrives. */
  readonly outcome: Outcome | null;
  /** Starts loading the search data, unless that has started. */
  readonly touch: () => void;
  readonly retry: () => void;
  /** Counts all hits of the current state and judges the quotation, whatever has to be fetched. */
  readonly countAll: () => void;
}

/**
 * Asks the session whenever the state changes; replies to outdated requests are dropped. Nothing is loaded before
 * `touch` is called.
 */
export function useAnswer(state: SearchState | null, shown: number): SearchAnswers {
  const client = useRef<SearchClient | null>(null);
  const [touched, setTouched] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [counted, setCounted] = useState<SearchState | null>(null);
  const current = result !== null && result.state === state ? result : null;
  const answer = current !== null && "answer" in current.outcome ? current.outcome.answer : null;
  const settled = answer?.complete === true;
  const countsAll = counted !== null && counted === state;
  const depth = settled && !answer.piecemeal ? shown + AHEAD : shown;
  // Of an index in files, hits are fetched when they are asked for, and may be fewer than that.
  const needed = answer?.piecemeal ? shown : shown + HITS_SHOWN;
  const isDeep = settled && current !== null && (current.depth >= needed || current.depth >= answer.total);
  const complete = isDeep && !(countsAll && (answer.uncounted !== null || answer.unjudged));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt repeats the request; the depth follows from the rest.
  useEffect(() => {
    if (!touched || state === null || complete) return;
    client.current ??= new SearchClient();
    const asked = client.current;
    asked.ask(
      { corpus: absoluteCorpus(), state, shown: depth, countsAll },
      {
        onAnswer(reply) {
          // Once the hits are sorted, fetching more must not show them unsorted.
          if (settled && !reply.answer.complete) return;
          setResult((before) => ({ state, depth, outcome: withDirectory(reply, before?.outcome ?? null) }));
        },
        onFailure(failed, detail) {
          console.warn(failed, detail);
          setResult((before) => ({ state, depth, outcome: { ...answerOf(before, state), failed } }));
        },
      },
    );
    return () => asked.stop();
  }, [touched, state, complete, settled, countsAll, attempt]);

  const touch = useCallback(() => setTouched(true), []);
  const retry = useCallback(() => {
    // An answer stays while what it lacks is fetched.
    setResult((before) => {
      const has = answerOf(before, state);
      return state === null || has === null ? null : { state, depth: 0, outcome: { ...has, failed: null } };
    });
    setAttempt((before) => before + 1);
  }, [state]);
  const countAll = useCallback(() => setCounted(state), [state]);
  return { complete, outcome: result?.outcome ?? null, touch, retry, countAll };
}

/** The reply; until it is complete, with the directory and counts of the last one, so that the filters stay. */
function withDirectory({ directory, answer }: Answered, before: Outcome | null): Outcome {
  const last = before !== null && "answer" in before ? before : null;
  const counts = answer.complete ? answer.counts : (last?.answer.counts ?? answer.counts);
  return { directory: directory ?? last?.directory ?? null, answer: { ...answer, counts }, failed: null };
}

/** The complete answer to this state that a result has; null if it has none. */
function answerOf(result: Result | null, state: SearchState | null): Extract<Outcome, { answer: Answer }> | null {
  const outcome = result?.state === state ? result?.outcome : undefined;
  return outcome !== undefined && "answer" in outcome && outcome.answer.complete ? outcome : null;
}

/** Absolute, because a worker resolves addresses against its own, not the page's. */
function absoluteCorpus(): string {
  return new URL(assetPath("/data/search.json"), window.location.href).href;
}

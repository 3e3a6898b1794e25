import { useCallback, useEffect, useRef, useState } from "react";
import { assetPath } from "../../../lib/reader/links/paths";
import type { Answer } from "../../../lib/search/answer/answer";
import type { FilterChoices, SearchReply, SearchRequest } from "../../../lib/search/answer/protocol";
import type { SearchState } from "../../../lib/search/query/search-state";
import { HITS_SHOWN } from "./scroll-state";

/** Hits prepared beyond those shown, so that showing more takes a single frame. */
const AHEAD = 400;

/** The result of a search; `given` is null if it failed. */
export interface Result {
  readonly state: SearchState;
  /** How many hits were asked for. */
  readonly depth: number;
  readonly given: { readonly directory: FilterChoices | null; readonly answer: Answer } | null;
}

export interface SearchAnswers {
  /** The result answers the current state, with as many hits as may be shown next. */
  readonly complete: boolean;
  /** The last result, kept until the next arrives. */
  readonly result: Result | null;
  /** Starts loading the search data, unless that has started. */
  readonly touch: () => void;
  readonly retry: () => void;
  /** Counts all hits of the current state, whatever has to be fetched. */
  readonly countAll: () => void;
}

/**
 * Sends a request to the worker whenever the state changes; replies to outdated requests are dropped. The worker is not
 * loaded before `touch` is called.
 */
export function useAnswer(state: SearchState | null, shown: number): SearchAnswers {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(0);
  const [counted, setCounted] = useState<SearchState | null>(null);
  const current = result !== null && result.state === state ? result : null;
  const answer = current?.given?.answer ?? null;
  const settled = answer?.complete === true;
  const countsAll = counted !== null && counted === state;
  const depth = settled && !answer.piecemeal ? shown + AHEAD : shown;
  // Of an index in files, hits are fetched when they are asked for, and may be fewer than that.
  const needed = answer?.piecemeal ? shown : shown + HITS_SHOWN;
  const isDeep = settled && current !== null && (current.depth >= needed || current.depth >= answer.total);
  const complete = isDeep && !(countsAll && answer.uncounted !== null);

  const touch = useCallback(() => {
    setWorker((before) => before ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt repeats the request; the depth follows from the rest.
  useEffect(() => {
    if (worker === null || state === null || complete) return;
    newest.current += 1;
    const request: SearchRequest = { id: newest.current, corpus: absoluteCorpus(), state, shown: depth, countsAll };
    const receive = ({ data }: MessageEvent<SearchReply>) => {
      if (data.id !== request.id) return;
      if ("failed" in data) console.warn(data.failed);
      // Once the hits are sorted, fetching more must not show them unsorted.
      if (!("failed" in data) && settled && !data.answer.complete) return;
      setResult((before) => ({ state, depth, given: "failed" in data ? null : withDirectory(data, before) }));
    };
    const fail = () => setResult({ state, depth, given: null });
    worker.addEventListener("message", receive);
    worker.addEventListener("error", fail);
    worker.postMessage(request);
    return () => {
      worker.removeEventListener("message", receive);
      worker.removeEventListener("error", fail);
    };
  }, [worker, state, complete, settled, countsAll, attempt]);

  const retry = useCallback(() => {
    setResult(null);
    setAttempt((before) => before + 1);
  }, []);
  const countAll = useCallback(() => setCounted(state), [state]);
  return { complete, result, touch, retry, countAll };
}

/** The reply; until it is complete, with the directory and counts of the last one, so that the filters stay. */
function withDirectory({ directory, answer }: Exclude<SearchReply, { failed: string }>, before: Result | null) {
  const counts = answer.complete ? answer.counts : (before?.given?.answer.counts ?? answer.counts);
  return { directory: directory ?? before?.given?.directory ?? null, answer: { ...answer, counts } };
}

/** Absolute, because a worker resolves addresses against its own, not the page's. */
function absoluteCorpus(): string {
  return new URL(assetPath("/data/search.json"), window.location.href).href;
}

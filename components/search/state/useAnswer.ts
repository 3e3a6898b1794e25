import { useCallback, useEffect, useRef, useState } from "react";
import { assetPath } from "../../../lib/reader/links/paths";
import type { Answer } from "../../../lib/search/answer/answer";
import type { Directory, Enquiry, Reply } from "../../../lib/search/answer/protocol";
import type { SearchState } from "../../../lib/search/query/search-state";
import { HITS_SHOWN } from "./scroll-state";

/** Hits that are made ready beyond those shown, once these are: showing more is then a matter of one frame. */
const AHEAD = 400;

/** What a search gave; null where it broke off. */
export interface Result {
  readonly state: SearchState;
  readonly given: { readonly directory: Directory | null; readonly answer: Answer } | null;
}

export interface Answers {
  /** The answer to the state, with as many hits as may be shown next. */
  readonly complete: boolean;
  /** The last result. It stays until the next is there. */
  readonly result: Result | null;
  /** Begins to fetch the text, unless that has begun. */
  readonly touch: () => void;
  readonly retry: () => void;
}

/**
 * Asks the worker whenever the state changes, once it has been touched; what is overtaken by a newer question is dropped.
 * The worker is not even loaded before.
 */
export function useAnswer(state: SearchState | null, shown: number): Answers {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(0);
  const answer = result !== null && result.state === state ? (result.given?.answer ?? null) : null;
  const settled = answer?.complete === true;
  const complete = settled && answer.hits.length >= Math.min(answer.total, shown + HITS_SHOWN);
  const depth = settled ? shown + (answer.piecemeal ? HITS_SHOWN : AHEAD) : shown;

  const touch = useCallback(() => {
    setWorker((before) => before ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same again; the depth follows from the rest.
  useEffect(() => {
    if (worker === null || state === null || complete) return;
    newest.current += 1;
    const enquiry: Enquiry = { id: newest.current, corpus: absoluteCorpus(), state, shown: depth };
    const settle = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== enquiry.id) return;
      if ("failed" in data) console.warn(data.failed);
      // Once the hits are in order, going for more must not show them without it.
      if (!("failed" in data) && settled && !data.answer.complete) return;
      setResult((before) => ({ state, given: "failed" in data ? null : withDirectory(data, before) }));
    };
    const breakOff = () => setResult({ state, given: null });
    worker.addEventListener("message", settle);
    worker.addEventListener("error", breakOff);
    worker.postMessage(enquiry);
    return () => {
      worker.removeEventListener("message", settle);
      worker.removeEventListener("error", breakOff);
    };
  }, [worker, state, complete, settled, attempt]);

  const retry = useCallback(() => {
    setResult(null);
    setAttempt((before) => before + 1);
  }, []);
  return { complete, result, touch, retry };
}

/** What came; until it is complete, with the directory and the counts that came before, so that the filters stay. */
function withDirectory({ directory, answer }: Exclude<Reply, { failed: string }>, before: Result | null) {
  const counts = answer.complete ? answer.counts : (before?.given?.answer.counts ?? answer.counts);
  return { directory: directory ?? before?.given?.directory ?? null, answer: { ...answer, counts } };
}

/** A worker resolves addresses against its own, which is not the page's. */
function absoluteCorpus(): string {
  return new URL(assetPath("/data/search.json"), window.location.href).href;
}

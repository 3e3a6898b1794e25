import { useEffect } from "react";
import { interviewPath } from "../../../lib/reader/links/paths";
import type { Answer } from "../../../lib/search/answer/answer";
import { keepHitList } from "../../client/dom/hit-list";
import { rememberPlace } from "./scroll-state";

/** Hands the list of hits over to the page of the hit that the reader follows. */
export function useHandOver(answer: Answer | null, shown: number): void {
  useEffect(() => {
    if (answer === null) return;
    const handOver = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("[data-hit] h2 a") : null;
      if (link === null) return;
      rememberPlace({ hit: link.getAttribute("href") });
      keepHitList({
        search: window.location.pathname + window.location.search,
        total: answer.total,
        atLeast: answer.uncounted !== null || !answer.complete,
        shown,
        hits: answer.hits.map(({ slug, id, marked }) => interviewPath(slug, id, marked)),
      });
    };
    document.addEventListener("click", handOver);
    return () => document.removeEventListener("click", handOver);
  }, [answer, shown]);
}

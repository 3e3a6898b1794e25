import { useEffect, useRef } from "react";
import { readScrollState, rememberScroll } from "./scroll-state";

/**
 * Restores the scroll position when the reader returns. The browser tries to before the hits are rendered, when the
 * page is still too short.
 *
 * @param drawn whether the hits are rendered
 */
export function useScrollState(drawn: boolean): void {
  const target = useRef<number | null>(null);
  useEffect(() => {
    target.current = readScrollState().scroll;
    window.addEventListener("pagehide", rememberScroll);
    return () => window.removeEventListener("pagehide", rememberScroll);
  }, []);
  useEffect(() => {
    if (!drawn || target.current === null) return;
    if (target.current > 0) window.scrollTo({ top: target.current, behavior: "instant" });
    target.current = null;
  }, [drawn]);
}

import { useEffect, useRef } from "react";
import { readPlace, rememberScroll } from "./scroll-state";

/**
 * Leads somebody who comes back to the page to where they left it. A browser does so only when the page is as long as it
 * was, and the hits are not there yet when it tries.
 *
 * @param drawn the hits stand in the page
 */
export function usePlace(drawn: boolean): void {
  const came = useRef<number | null>(null);
  useEffect(() => {
    came.current = readPlace().scroll;
    window.addEventListener("pagehide", rememberScroll);
    return () => window.removeEventListener("pagehide", rememberScroll);
  }, []);
  useEffect(() => {
    if (!drawn || came.current === null) return;
    if (came.current > 0) window.scrollTo({ top: came.current, behavior: "instant" });
    came.current = null;
  }, [drawn]);
}

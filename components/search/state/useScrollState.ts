import { useEffect, useRef } from "react";
import { readScrollState, rememberPlace } from "./scroll-state";

/**
 * Restores the scroll position when the reader returns, and the focus on the hit that they come from. The browser tries
 * to before the hits are rendered, when the page is still too short.
 *
 * @param drawn whether the hits are rendered
 */
export function useScrollState(drawn: boolean): void {
  const restored = useRef(false);
  useEffect(() => {
    const rememberScroll = () => rememberPlace({ scroll: window.scrollY });
    window.addEventListener("pagehide", rememberScroll);
    return () => window.removeEventListener("pagehide", rememberScroll);
  }, []);
  useEffect(() => {
    if (!drawn || restored.current) return;
    restored.current = true;
    restore();
  }, [drawn]);
}

function restore(): void {
  const { scroll, hit } = readScrollState();
  const links = [...document.querySelectorAll<HTMLElement>("[data-hit] h2 a")];
  const link = links.find((one) => one.getAttribute("href") === hit);
  if (document.activeElement === document.body) link?.focus({ preventScroll: true });
  if (scroll === null) link?.scrollIntoView({ block: "center", behavior: "instant" });
  else if (scroll > 0) window.scrollTo({ top: scroll, behavior: "instant" });
}

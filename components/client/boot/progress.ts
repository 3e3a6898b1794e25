import { worded } from "../dom/elements";
import { recall, remember } from "../dom/storage";

/** Turns that are read past before it is worth coming back to. */
const WORTH = 3;

/** Remembers, interview by interview, how far somebody has read, and offers the way back there. */
export function keepProgress(): void {
  const slug = document.querySelector<HTMLElement>("main[data-interview]")?.dataset.interview;
  if (slug === undefined) return;
  const turns = [...document.querySelectorAll<HTMLElement>(".turn")];
  if (location.hash === "") offer(turns, recall(`at-${slug}`));
  addEventListener("pagehide", () => {
    const at = turns.findLastIndex((turn) => turn.getBoundingClientRect().top < innerHeight / 2);
    const finished = at === turns.length - 1;
    remember(`at-${slug}`, at < WORTH || finished ? "" : (turns[at]?.id ?? ""));
  });
}

/** A link, not a jump: whoever opens the page anew may have come for its beginning. */
function offer(turns: readonly HTMLElement[], id: string | null): void {
  const turn = turns.find((candidate) => candidate.id === id);
  if (turn === undefined) return;
  const link = document.createElement("a");
  link.href = `#${turn.id}`;
  link.className = "resume button";
  link.append(...worded("接着上次读", "Go on reading"));
  document.querySelector(".page-head")?.append(link);
}

import { bilingual } from "../dom/elements";
import { readChoice, storeChoice } from "../dom/storage";
import { turnsHere } from "../dom/turns";

/** The number of turns to have read before it is worth offering to resume. */
const WORTH = 3;

/** Remembers how far the reader has come in each interview, and offers to resume there. */
export function keepProgress(): void {
  const slug = document.querySelector<HTMLElement>("main[data-interview]")?.dataset.interview;
  if (slug === undefined) return;
  const turns = turnsHere();
  if (location.hash === "") offer(turns, readChoice(`at-${slug}`));
  addEventListener("pagehide", () => {
    const at = turns.findLastIndex((turn) => turn.getBoundingClientRect().top < innerHeight / 2);
    const finished = at === turns.length - 1;
    storeChoice(`at-${slug}`, at < WORTH || finished ? "" : (turns[at]?.id ?? ""));
  });
}

/** A link, not a jump: a returning reader may want the beginning. */
function offer(turns: readonly HTMLElement[], id: string | null): void {
  const turn = turns.find((candidate) => candidate.id === id);
  if (turn === undefined) return;
  const link = document.createElement("a");
  link.href = `#${turn.id}`;
  link.className = "resume button";
  link.append(...bilingual("接着上次读", "Resume reading"));
  document.querySelector(".page-head")?.append(link);
}

import { speakerBefore } from "../dom/speaker";
import { turnsHere } from "../dom/turns";

/** Turns named at once: some 5 ms on a phone, so that a page of 1,500 turns can be scrolled meanwhile. */
const SLICE = 50;
/** So much of the words is in a name that turns are told apart by ear: about three seconds. */
const CHARACTERS = 16;
const WORDS = 8;

const root = document.documentElement;

let naming = 0;

/**
 * Names each turn by its speaker and first words, in a language that is shown, and its links by what they lead to, so that
 * screen readers can list and tell them apart. By script, since the language changes with the view.
 */
export function nameTurns(): void {
  const turns = turnsHere();
  if (turns.length === 0) return;
  const nameFrom = (start: number) => {
    for (const turn of turns.slice(start, start + SLICE)) nameTurn(turn);
    if (start + SLICE < turns.length) naming = window.setTimeout(() => nameFrom(start + SLICE));
  };
  const begin = () => {
    clearTimeout(naming);
    naming = window.setTimeout(() => nameFrom(0));
  };
  begin();
  new MutationObserver(begin).observe(root, { attributeFilter: ["data-view", "data-ui"] });
}

function nameTurn(turn: HTMLElement): void {
  const { view, ui } = root.dataset;
  const wanted = view === "zh" || view === "en" ? view : ui;
  const cells = [...turn.querySelectorAll<HTMLElement>(".row > .cell:not(.said *, .absent), :scope > .cell")];
  const cell = cells.find(({ lang }) => lang.slice(0, 2) === wanted) ?? cells[0];
  if (cell === undefined) return;
  const name = speakerBefore(turn, cell.lang) + firstWords(cell.textContent, cell.lang === "en");
  turn.setAttribute("aria-label", name);
  turn.lang = cell.lang;
  for (const link of turn.querySelectorAll<HTMLElement>(".links > *")) {
    link.setAttribute("aria-label", `${link.querySelector(`.ui-${ui}`)?.textContent} – ${name}`);
  }
}

function firstWords(text: string, isEnglish: boolean): string {
  const line = text.trim().replace(/\s+/g, " ");
  const first = isEnglish ? line.split(" ", WORDS).join(" ") : line.slice(0, CHARACTERS);
  return first.length < line.length ? `${first}…` : first;
}

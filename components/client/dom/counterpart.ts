import { HTML_LANG } from "../../../lib/reader/words/names";
import type { Lang } from "../../../lib/schema/schema";
import { bilingual, button } from "./elements";

/** Room below what is shown, and between it and the sentence, in pixels. */
const ROOM = 16;

let shown: HTMLElement | null = null;

/** A sentence and the words that stand for it in the other language. */
export interface Counterpart {
  readonly turn: Element | null;
  /** The ranges of the sentence. */
  readonly here: readonly Range[];
  readonly lang: Lang;
  /** Empty if there are none. */
  readonly words: string;
  readonly unsure: boolean;
}

/**
 * Shows the counterpart of a sentence below it, on a phone at the foot of the window. It replaces the one before.
 *
 * @param openParagraph shows the counterpart of the whole paragraph instead
 */
export function showCounterpart(counterpart: Counterpart, openParagraph: () => void): void {
  hideCounterpart();
  const { here, lang, words, unsure } = counterpart;
  const made = document.createElement("aside");
  made.id = "counterpart";
  made.setAttribute("aria-label", "对应的句子 Counterpart");
  const said = document.createElement("p");
  said.className = "cell";
  said.lang = HTML_LANG[lang];
  said.translate = false;
  said.append(words);
  const about = document.createElement("p");
  about.className = "about-counterpart";
  about.append(...markOf(counterpart));
  if (words === "") about.append(...bilingual("这一句没有对应的句子", "This sentence has no counterpart"));
  else if (unsure) about.append(...bilingual("可能是", "Perhaps"));
  made.append(about, said, button("看整段", "Whole paragraph", openParagraph));
  place(made, here);
  document.body.append(made);
  shown = made;
  bringIntoSight(made, here);
}

export function hideCounterpart(): void {
  shown?.remove();
  shown = null;
}

export function isCounterpartShown(): boolean {
  return shown !== null;
}

/** What the words are: original or translation, as it stands above the turn or above the text. */
function markOf({ turn, lang }: Counterpart): Node[] {
  const mark = [turn, document]
    .map((around) => around?.querySelector(`:is(.said, .legend) .cell[lang|="${lang}"] .mark`))
    .find((found) => found);
  const copy = mark?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  copy.lang = HTML_LANG[lang];
  return [copy];
}

/** Below the last line of the sentence, as wide as the text; the style sheet puts it at the foot of a phone instead. */
function place(made: HTMLElement, here: readonly Range[]): void {
  const end = here.at(-1)?.getBoundingClientRect();
  const cell = here.at(-1)?.startContainer.parentElement?.closest(".cell")?.getBoundingClientRect();
  if (!end || !cell) return;
  made.style.setProperty("--below", `${end.bottom + scrollY}px`);
  made.style.setProperty("--left", `${cell.left + scrollX}px`);
  made.style.setProperty("--across", `${cell.width}px`);
}

/** Scrolls where the counterpart lies over its sentence, or beyond the window. */
function bringIntoSight(made: HTMLElement, here: readonly Range[]): void {
  const { top, bottom } = made.getBoundingClientRect();
  const end = here.at(-1)?.getBoundingClientRect().bottom ?? 0;
  const isAtFoot = getComputedStyle(made).position === "fixed";
  const by = isAtFoot ? end + ROOM - top : bottom + ROOM - innerHeight;
  if (by > 0) scrollBy({ top: by });
}

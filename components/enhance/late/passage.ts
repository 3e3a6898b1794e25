import { HTML_LANG, LANGUAGES } from "../../../lib/reader/names";
import { unitsOf } from "../../../lib/search/units";
import { compareWords, type Difference, NEAR } from "../../../lib/search/wording";
import { copyText } from "../copy";
import { button, worded } from "./elements";
import { mark } from "./light";
import { notice } from "./notice";
import { paragraphsIn, rangesAcross, textsAcross } from "./ranges";

/** Longer passages make addresses that chat programs cut off; their turn has a link of its own. */
const MOST_CHARACTERS = 600;

/** Marks the words of a passage in the turn that the address leads to, and says so when they are not the same any more. */
export function showPassage(turn: Element, words: string): void {
  const units = unitsOf(words);
  if (units.length === 0) return;
  const sides = LANGUAGES.map((lang) => {
    const texts = textsAcross(paragraphsIn(turn, HTML_LANG[lang]));
    return { texts, ...compareWords(words, units, texts.map(({ data }) => data).join("")) };
  });
  const nearest = sides.reduce((a, b) => (b.share < a.share ? b : a));
  if (nearest.share > NEAR) {
    notice([
      paragraph(
        ...worded("链接所指的字句已不在这一段里：", "The words that this link names are not in this passage any more:"),
      ),
      paragraph(element("del", words)),
    ]);
    return;
  }
  const ranges = rangesAcross(nearest.texts, nearest);
  mark(ranges);
  if (nearest.share === 0) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  else sayDifference(nearest.differences());
}

function sayDifference(differences: readonly Difference[]): void {
  const pieces = differences.map(({ text, in: where }) =>
    where === "both" ? new Text(text) : element(where === "typed" ? "del" : "ins", text),
  );
  notice([
    paragraph(
      ...worded(
        "链接之后，这里的字句改过（划去的是原来的）：",
        "The wording has changed since this link was made (struck out is what it was):",
      ),
    ),
    paragraph(...pieces),
  ]);
}

/** Marks the turns from one to another, in whichever order they stand. */
export function showRange(from: Element, to: string): void {
  const last = document.getElementById(to);
  if (!last) {
    notice(worded("链接所指的末段已不在这里。", "The last passage that this link names is not here any more."));
    return;
  }
  const turns = [...document.querySelectorAll(".turn")];
  const [first = 0, end = 0] = [turns.indexOf(from), turns.indexOf(last)].toSorted((a, b) => a - b);
  for (const turn of turns.slice(first, end + 1)) turn.classList.add("in-range");
}

/** Offers a link to what is selected, or takes the offer away where nothing of a turn is. */
export function offerLink(): void {
  const offered = document.getElementById("passage-link");
  const selection = getSelection();
  if (offered?.contains(document.activeElement) && selection?.isCollapsed) return;
  offered?.remove();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const [from, to] = [turnAt(range.startContainer), turnAt(range.endContainer)];
  const link = from && to ? linkTo(from, to, selection.toString()) : null;
  if (!to || link === null) return;
  const made = button("链接到选中的话", "Link to this selection", () => {
    void copyText(link, "链接已复制", "Link copied");
    made.remove();
  });
  made.id = "passage-link";
  // A press must not take the selection away before it is a click.
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  // Inside the turn, so that Tab leads from the words to it.
  const box = range.getBoundingClientRect();
  const frame = to.getBoundingClientRect();
  made.style.top = `${box.bottom - frame.top}px`;
  made.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - 240))}px`;
  to.append(made);
}

function turnAt(node: Node): HTMLElement | null {
  const at = node instanceof Element ? node : node.parentElement;
  return at?.closest(".said, .links") ? null : (at?.closest<HTMLElement>(".turn") ?? null);
}

/** The address of the words, with a text fragment beside it; of the turns, where the words run over several. */
function linkTo(from: HTMLElement, to: HTMLElement, selected: string): string | null {
  const path = from.querySelector<HTMLElement>("[data-copy]")?.dataset.copy;
  const place = from.querySelector<HTMLAnchorElement>(".links a[href*='#']")?.href;
  if (path === undefined || place === undefined) return null;
  if (from !== to) {
    const range = new URL(place);
    range.search = `?${new URLSearchParams({ to: to.id })}`;
    return range.href;
  }
  const words = selected.replace(/\s+/g, " ").trim();
  if (words.length > MOST_CHARACTERS || unitsOf(words).length === 0) return null;
  const url = new URL(path, location.href);
  url.search = `?${new URLSearchParams({ w: words })}`;
  // What has a meaning in a text fragment is escaped: comma, ampersand, hyphen.
  url.hash = `${from.id}:~:text=${encodeURIComponent(words).replace(/-/g, "%2D")}`;
  return url.href;
}

function paragraph(...content: readonly Node[]): HTMLElement {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

function element(name: "ins" | "del", words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

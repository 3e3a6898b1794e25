import type { List } from "mdast";
import { endsSentence } from "../../text/sentence-end";
import { type Passage, paragraphOf, type TextPassage } from "../markdown/passages";
import { isBlockQuote, unquoted } from "../markdown/unquoted";
import { groupBy } from "../text/group";
import { candidatesIn } from "./candidates";
import type { LabelCandidate } from "./grammar";
import { isOnlyTime } from "./times";

/** Where a unit stands: most lists and headings hold keys and titles, so labels there are judged apart. */
export type Place = "text" | "heading" | "list";

/**
 * Where a possible label stands. In a chat, a list takes in the messages behind it: their labels begin lines of its last item,
 * and not the item.
 *
 * @param place of its paragraph
 * @param from its word position there
 */
export function placeAt(place: Place, from: number): Place {
  return place === "list" && from > 0 ? "text" : place;
}

/** A place where a turn may begin, and the words from there to the next such place. */
export interface Unit {
  readonly passage: TextPassage;
  readonly place: Place;
  /** The possible labels at its beginning; none for a paragraph that begins like no label. */
  readonly candidates: readonly LabelCandidate[];
  /** The words after a possible label, or all of them. */
  readonly text: string;
  /** The word position past them. */
  readonly end: number;
  /** Whether a turn may well begin here: a paragraph begins, or the line before ends its sentence. */
  readonly isFree: boolean;
  /** Whether all its words are bold or italic. */
  readonly isMarked: boolean;
  /** Whether it is a paragraph that begins with a dash, as a question without a label may. */
  readonly isDashed: boolean;
}

/** A dash before the words of a paragraph; a hyphen is one in a subtitle, and elsewhere the sign of a list. */
export const DASHED = /^\s*(?:—{1,2}|–|―{1,2}|──|-(?=\s))\s*\S/u;

/** The units of a text in order; asides have none. */
export function unitsOf(passages: readonly Passage[]): Unit[] {
  return passages.flatMap((passage) => {
    if (passage.aside === true || isNote(passage)) return [];
    if (passage.kind !== "whole") return unitsIn(passage, passage.kind === "heading" ? "heading" : "text");
    if (isBlockQuote(passage)) {
      return unquoted(passage).flatMap((one) => (one.kind === "whole" ? [] : unitsIn(one, "text")));
    }
    return passage.node.type === "list" ? itemsOf(passage.node).flatMap((item) => unitsIn(item, "list")) : [];
  });
}

/** Whether a passage is a remark beside a row of a table: a name in it says who speaks in that row, if anything, and not below it. */
export function isNote({ opens }: Passage): boolean {
  return opens !== undefined && opens.label === null && opens.voice === null;
}

/** The first paragraphs of the items of a list, at any depth. */
function itemsOf(list: List): TextPassage[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child, i) => {
      if (child.type === "list") return itemsOf(child);
      return i === 0 && child.type === "paragraph" ? [paragraphOf(child)] : [];
    }),
  );
}

function unitsIn(passage: TextPassage, place: Place): Unit[] {
  const { text } = passage.words;
  const candidates = groupBy(candidatesIn(passage), ({ from }) => from);
  const starts = [...new Set([0, ...candidates.keys()])];
  return starts.map((from, i) => {
    const own = candidates.get(from) ?? [];
    const end = starts[i + 1] ?? text.length;
    return {
      passage,
      place: placeAt(place, from),
      candidates: own,
      text: text.slice(own[0]?.end ?? from, end),
      end,
      isFree:
        own.some(({ time }) => time !== null) ||
        isFree(passage, from) ||
        isBehindKey(passage, from, starts[i - 1], candidates),
      isMarked: isMarked(passage, from, end),
      isDashed: from === 0 && DASHED.test(text),
    };
  });
}

/** So many characters show whether a sentence ends before a place, and where its words begin. */
const BEFORE = 80;

/** The maximum length of a line that begins like a label and is not wrapped. */
const SHORT = 40;

/** Whether the line before is a short one with a colon, as `Interviewer: Lin` over `Guest: Zhou`. */
function isBehindKey(
  { words: { text } }: TextPassage,
  from: number,
  before: number | undefined,
  candidates: ReadonlyMap<number, readonly LabelCandidate[]>,
): boolean {
  if (before === undefined || from - before > SHORT || text.charAt(from - 1) !== "\n") return false;
  return candidates.get(before)?.some(({ form }) => form === "colon") === true;
}

/** A line of a thread that ends with when it was written: `推 ann: 真的嗎   02/12 23:44`. */
const ENDS_IN_CLOCK = /\s\d{1,2}:\d{2}$/u;

/** Whether a turn may begin at a word position: the words before it are not the beginning of the same sentence. */
function isFree({ words }: TextPassage, from: number): boolean {
  const { text, strong, emphasised } = words;
  const before = text.slice(Math.max(0, from - BEFORE), from).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (before === "" || endsSentence(before) || isOnlyTime(line) || ENDS_IN_CLOCK.test(line)) return true;
  const last = Math.max(0, from - BEFORE) + before.length - 1;
  const first = from + (/\S/u.exec(text.slice(from, from + BEFORE))?.index ?? 0);
  return [strong, emphasised].some((marks) => marks[first] === true && marks[last] !== true);
}

function isMarked({ words }: TextPassage, from: number, to: number): boolean {
  const { text, strong, emphasised } = words;
  for (let i = from; i < to; i += 1) {
    if (strong[i] !== true && emphasised[i] !== true && /[^\s*]/.test(text.charAt(i))) return false;
  }
  return text.slice(from, to).trim() !== "";
}

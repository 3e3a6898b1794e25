import { endsInQuestion } from "../../text/sentence-end";
import { type Passage, paragraphOf, type TextPassage } from "../markdown/passages";
import { type Exchange, isManual, isSpoken } from "./faq";
import { attributesOf } from "./mark-turns";
import { isWholly } from "./unlabelled";

/** A line of a text, or a part of one that begins like a turn. */
interface Line {
  readonly text: string;
  /** UTF-16 offset in the source. */
  readonly offset: number;
  readonly passage: Passage;
}

/** Signs that people talk to each other in a text, and where they stand. */
export interface Talk {
  readonly by: "names" | "bold" | "italic" | "heading" | "questions" | "attribute" | "column";
  /** Where a turn seems to begin: the UTF-16 offset in the source, and whose it is. */
  readonly places: readonly { readonly offset: number; readonly name: string }[];
  /** What recurs at the beginning of lines, the most frequent first; or the name of the attribute or column. */
  readonly names: readonly string[];
}

/**
 * Finds signs of talk: lines that begin alike and ask, or questions that somebody answers. They are weaker than those by
 * which turns are told, and only good for asking an editor.
 *
 * @returns null in a text that does not talk
 */
export function talkIn(passages: readonly Passage[]): Talk | null {
  const lines = passages.filter(({ aside }) => aside !== true).flatMap(linesOf);
  return columnIn(passages) ?? attributeIn(passages) ?? namesIn(lines) ?? questionsIn(lines);
}

/** A table with a column of values that recur, beside cells that ask. */
function columnIn(passages: readonly Passage[]): Talk | null {
  for (const passage of passages) {
    if (passage.kind !== "whole" || passage.node.type !== "table") continue;
    const [head = [], ...rows] = passage.node.children.map((row) => row.children.map((cell) => paragraphOf(cell)));
    const textOf = (row: readonly TextPassage[], i: number) => row[i]?.words.text.trim() ?? "";
    const asking = rows.filter((row) => row.some(({ words }) => endsInQuestion(words.text)));
    const column = head.findIndex((_, i) => {
      const values = rows.map((row) => textOf(row, i)).filter((text) => /\p{L}/u.test(text));
      return values.length >= FEWEST_BEGINNINGS && recurs(new Set(values).size, values.length);
    });
    if (column < 0 || asking.length < FEWEST_ASKING) continue;
    const places = rows.flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : [{ offset: cell.start, name: textOf(row, column) }];
    });
    return { by: "column", places, names: [textOf(head, column)] };
  }
  return null;
}

/** Components of one kind whose attribute has few values, beside words that ask. */
function attributeIn(passages: readonly Passage[]): Talk | null {
  const [attribute] = attributesOf(passages);
  const inside = passages.filter(({ component }) => component !== undefined);
  const asking = inside.filter(({ words }) => endsInQuestion(words.text));
  if (attribute === undefined || asking.length < FEWEST_ASKING) return null;
  const places = inside.map(({ start, component }) => ({
    offset: start,
    name: component?.attributes[attribute] ?? "",
  }));
  return { by: "attribute", places, names: [attribute] };
}

function recurs(values: number, all: number): boolean {
  return values > 1 && values <= all / 2;
}

function linesOf(passage: Passage): Line[] {
  const { text, at } = passage.words;
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => {
    return { text: line, offset: at[index + line.search(/\S/u)] ?? passage.start, passage };
  });
}

/** What may stand before a name: marks, the number of a line, a time in brackets or without. */
const LEAD = /^(?:[\s>*#]|\d+(?:[.:]\d+)?[.)]?\s{2,}|[[(（]\d[^\])）\n]{0,30}[\])）]|\d{1,2}:\d\d(?::\d\d)?)*/u;
/**
 * A picture, a name in brackets, one before a mark or a gap, all of a short line up to a number, or a signature behind the
 * words.
 */
const BEGINNINGS: readonly RegExp[] = [
  /^(\p{Extended_Pictographic}\uFE0F?)(?=\s)/u,
  /^[<[【「]([^<>[\]【】「」\n]{1,30})[>\]】」]/u,
  /^([^\s：:。，！？!?;；"“”][^：:。，！？!?;；"“”\n]{0,38}?)(?:\s*[：:|｜»›→]|\s+[-–—]{1,2}\s|[ ]{2,}|\t|\u3000)/u,
  /^([^\s\d：:。，！？!?.;；"“”][^\d：:。，！？!?;；"“”\n]{0,38}?)\s*(?:\d[^。！？!?\n]{0,30})?$/u,
  /[—―]{1,2}\s?([\p{L}\p{M}. ·]{1,20})$/u,
];
/** A Chinese name before a colon after the end of a sentence, where all turns stand in one paragraph. */
const INSIDE = /(?<=[。！？”）])\p{Script=Han}{1,6}(?=：)/gu;

/** What may be the beginning of a turn. */
interface TurnBeginning {
  readonly name: string;
  readonly offset: number;
  /** The words from there to the next one on the line. */
  readonly said: string;
  /** Whether it begins a line in bold, italics or a heading. */
  readonly isMarked: boolean;
}

function beginningsOf({ text, offset, passage }: Line): TurnBeginning[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const name = BEGINNINGS.map((pattern) => pattern.exec(rest)?.[1]?.replace(/\*/gu, "").trim()).find(Boolean);
  const inside = [...rest.matchAll(INSIDE)].map(({ 0: word, index }) => ({ name: word, from: index }));
  const all = [...(name === undefined ? [] : [{ name, from: 0 }]), ...inside];
  const start = offset + Math.max(0, lead - text.search(/\S/u));
  const { strong, emphasised, at } = passage.words;
  const first = at.indexOf(offset) + Math.max(0, lead - text.search(/\S/u));
  const isMarked = passage.kind === "heading" || strong[first] === true || emphasised[first] === true;
  return all.map(({ name: one, from }, i) => {
    return { name: one, offset: start + from, said: rest.slice(from, all[i + 1]?.from), isMarked };
  });
}

/**
 * Names that recur so often, and so many of whose turns ask, are likelier to talk than to be keys. Of more than two names in
 * bold or in headings, one turn that asks is enough.
 */
const FEWEST_BEGINNINGS = 4;
const FEWEST_ASKING = 2;
const NAMES_ASKING_SHARE = 0.25;
/** A title in the contents stands beside the headings. */
const MARKED_SHARE = 0.8;
/** They begin at least this share of the lines. */
const LINES_SHARE = 0.2;
/** And follow one another at least so often, of all. */
const CHANGES_SHARE = 0.5;

const IS_NAME = /\p{L}|\p{Extended_Pictographic}/u;

function namesIn(lines: readonly Line[]): Talk | null {
  const all = lines.flatMap((line, i) => beginningsOf(line).map((one) => ({ ...one, line: i })));
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = all.filter(({ name }) => IS_NAME.test(name) && (counts.get(name) ?? 0) > 1);
  const names = [...new Set(recurring.map(({ name }) => name))];
  const asking = recurring.filter(({ said, line }, i) => {
    const more = lines.slice(line + 1, recurring[i + 1]?.line ?? line + 2).map(({ text }) => text);
    return [said, ...more].some((text) => /[?？](?:\s|$)|？/u.test(text));
  });
  const changes = recurring.filter(({ name }, i) => i > 0 && name !== recurring[i - 1]?.name);
  const marked = recurring.filter(({ isMarked }) => isMarked);
  const isMarked = names.length > 2 && marked.length >= recurring.length * MARKED_SHARE;
  const isTalk =
    names.length > 1 &&
    recurring.length >= FEWEST_BEGINNINGS &&
    asking.length >= (isMarked ? 1 : Math.max(FEWEST_ASKING, recurring.length * NAMES_ASKING_SHARE)) &&
    recurring.length >= lines.length * LINES_SHARE &&
    changes.length >= (recurring.length - 1) * CHANGES_SHARE;
  if (!isTalk) return null;
  const byCount = names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return { by: "names", places: recurring.map(({ offset, name }) => ({ offset, name })), names: byCount };
}

/** So many answered questions are no chance. */
const FEWEST_ANSWERED = 3;
/** A rhetorical question now and then is answered in any article; in an interview, so many lines ask or answer. */
const ANSWERED_SHARE = 0.4;

function questionsIn(lines: readonly Line[]): Talk | null {
  const asked = lines.filter((line, i) => {
    const next = lines[i + 1];
    return endsInQuestion(line.text) && next !== undefined && !endsInQuestion(next.text);
  });
  const exchanges = asked.map(({ text }, i): Exchange => {
    const [from, to] = [asked[i], asked[i + 1]].map((one) => (one === undefined ? lines.length : lines.indexOf(one)));
    const answer = lines.slice((from ?? 0) + 1, to);
    return { question: text, answer: answer.map((line) => line.text).join("\n") };
  });
  const forms = (["heading", "bold", "italic"] as const).map((by) => {
    return [by, asked.filter(({ passage }) => isIn(passage, by)).length] as const;
  });
  const [by] = forms.find(([, count]) => count >= asked.length / 2) ?? (["questions"] as const);
  const isEnough =
    asked.length >= FEWEST_ANSWERED && (by !== "questions" || asked.length * 2 >= lines.length * ANSWERED_SHARE);
  if (!isEnough || isManual(exchanges) || !isSpoken(exchanges)) return null;
  return { by, places: asked.map(({ offset }) => ({ offset, name: "interviewer" })), names: [] };
}

function isIn(passage: Passage, form: "heading" | "bold" | "italic"): boolean {
  if (form === "heading") return passage.kind === "heading";
  return isWholly(passage, form === "bold" ? "strong" : "emphasised");
}

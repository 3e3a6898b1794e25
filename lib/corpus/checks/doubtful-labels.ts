import { isNotice } from "../asides/notices";
import { candidatesIn, lineStarts } from "../labels/candidates";
import { isSetOff, labelsAt } from "../labels/grammar";
import { isOffice } from "../labels/job-titles";
import { isClause } from "../labels/kinds";
import type { Judged } from "../labels/model";
import { keyOf } from "../labels/names";
import { isFullName } from "../labels/person-names";
import { hasText, type Passage } from "../markdown/passages";
import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { turnsLine } from "../sidecar/settling-lines";
import { nearestWord } from "../text/nearest";
import { lineAt, placeAt, type Source } from "../text/source";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";
import { quoteAt } from "./quote-at";

/** Words that look like a label and are none. */
interface Doubtful {
  readonly rule: "label-doubtful" | "label-unmarked";
  readonly source: Source;
  readonly offset: number;
  readonly name: string;
  /** The name of a speaker that was probably meant. */
  readonly likely: string | null;
}

/**
 * Reports likely labels inside other words, once for each kind. With a colon: a name in bold or close to that of a
 * speaker, and one that is printed as the believed ones are. Without one: the name of a speaker or of a known person in
 * bold, or with another mark behind it.
 *
 * @param judged the names that stand like labels, accepted or not
 * @param isKnown whether a name is that of a person in the corpus
 */
export function doubtfulLabels(
  sections: readonly PrintedSection[],
  judged: readonly Judged[],
  isKnown: (name: string) => boolean,
): Problem[] {
  const turns = sections.flatMap((section) => section.turns);
  const labels = new Set(turns.flatMap(({ label }) => label ?? []));
  if (labels.size === 0) return [];
  const labelled = turns.filter(({ label }) => label !== null);
  const paragraphs = turns.flatMap(({ passages }) => passages.filter(hasText));
  const share = labelled.length / paragraphs.length;
  const beliefs: Beliefs = {
    labels,
    short: [...labels].flatMap((label) => [label, ...label.split(" ").slice(-1)]),
    isKnown,
    alike: alikeTo(judged, share >= HALF_LABELLED),
    inBrackets: judged.some(({ odds, name }) => odds > 0 && name.form === "brackets"),
    isDense: share >= ALL_LABELLED,
  };
  const found = turns.flatMap(({ passages, source, printed }) =>
    passages
      .filter((passage) => passage.kind !== "heading" && passage.aside !== true && !isVerbatim(passage))
      .flatMap((passage) => doubtfulIn(passage, passage === passages[0] && printed !== null, beliefs))
      .map((one) => ({ ...one, source })),
  );
  const seen = new Set(found.map(({ offset }) => offset));
  found.push(...rareLabels(turns, judged).filter(({ offset }) => !seen.has(offset)));
  return (["label-doubtful", "label-unmarked"] as const).flatMap((rule) =>
    report(
      rule,
      found.filter((one) => one.rule === rule),
    ),
  );
}

/** Names without a colon that are printed as hardly anything but labels is, and were not believed. */
function rareLabels(turns: readonly PrintedTurn[], judged: readonly Judged[]): Doubtful[] {
  const labels = judged.filter(
    ({ odds, evidence: { print, form, kind } }) =>
      odds <= 0 && print !== "else" && form === "mark" && kind !== "clause",
  );
  const places = labels.flatMap(({ name }) => name.places);
  return places.flatMap(({ label: { name, start } }) => {
    const turn = turns.find(({ passages }) => passages.some(({ words }) => words.at.includes(start)));
    return turn === undefined
      ? []
      : [{ rule: "label-doubtful", source: turn.source, offset: start, name, likely: null }];
  });
}

function report(rule: Doubtful["rule"], found: readonly Doubtful[]): Problem[] {
  const [first] = found;
  if (first === undefined) return [];
  const own = found.filter(({ source }) => source === first.source);
  const facts = {
    ...countedLines(own.map(({ source, offset }) => lineAt(source, offset))),
    label: [...new Set(own.map(({ name }) => name))].join("、"),
    line: turnsLine(
      firstNamed(own).map(({ offset, name, likely }) => {
        return { at: quoteAt(first.source, offset), speaker: likely ?? name };
      }),
    ),
    ...(first.likely === null ? {} : { likely: first.likely }),
  };
  return [problem(rule, placeAt(first.source, first.offset), facts)];
}

/** Whether a passage is code, where nobody speaks. */
function isVerbatim(passage: Passage): boolean {
  return passage.kind === "whole" && (passage.node.type === "code" || passage.node.type === "html");
}

/** What is believed of the labels of a text. */
interface Beliefs {
  readonly labels: ReadonlySet<string>;
  /** The labels, and the last names in them. */
  readonly short: readonly string[];
  readonly isKnown: (name: string) => boolean;
  /** The keys of names that are printed as the believed labels are, and were not believed. */
  readonly alike: ReadonlySet<string>;
  /** Whether labels are printed in brackets. */
  readonly inBrackets: boolean;
  /** Whether nearly every paragraph has a label. */
  readonly isDense: boolean;
}

/** Where so many paragraphs have a label, another word before a colon may be one, even if it looks like no name. */
const HALF_LABELLED = 0.5;
/** Where nearly all have one, so may any words that are no clause. */
const ALL_LABELLED = 0.8;

function alikeTo(judged: readonly Judged[], isHalfLabelled: boolean): ReadonlySet<string> {
  const print = ({ name, evidence }: Judged) => `${name.form} ${name.place} ${evidence.marks === "plain"}`;
  const believed = new Set(judged.filter(({ odds }) => odds > 0).map(print));
  const isAlike = (one: Judged) => {
    const { kind, words } = one.evidence;
    const mayBeName = kind !== "clause" && (kind !== "words" || (isHalfLabelled && isSetOff(one.name)));
    return one.odds <= 0 && believed.has(print(one)) && mayBeName && words !== "quotations";
  };
  return new Set(judged.filter(isAlike).map(({ name }) => name.key));
}

type Found = Omit<Doubtful, "source">;

/**
 * @param isBehindLabel whether the passage begins with the words behind a printed label: these are likelier to be words
 */
function doubtfulIn(passage: Passage, isBehindLabel: boolean, beliefs: Beliefs): Found[] {
  const { text } = passage.words;
  const lines = lineStarts(text);
  const inside = [...beliefs.labels].flatMap((label) => joinedPlacesOf(label, text));
  const starts = [...new Set([...lines, ...inside])].toSorted((a, b) => a - b);
  return starts.flatMap((from) => {
    const own = isBehindLabel && from === 0 ? { ...beliefs, alike: new Set<string>(), isDense: false } : beliefs;
    return (
      labelAtLine(passage, from, own) ?? doubtfulName(passage, from, own) ?? unmarkedName(passage, from, own) ?? []
    );
  });
}

/**
 * The places within a line at which a label stands as where lines were joined: behind a sentence or white space and before a
 * colon or a tab; behind the indentation or the sign of a line and before white space; or, in Chinese, behind a sentence and before white
 * space, of which a sentence has none.
 */
function joinedPlacesOf(label: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(label, 1); at > 0; at = text.indexOf(label, at + 1)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + label.length, at + label.length + 2),
    ];
    const isJoined =
      (BEHIND_WORDS.test(before) && BEFORE_MARK.test(behind)) ||
      ((INDENTATION.test(before) || PUSHED.test(before)) && BEFORE_SPACE.test(behind)) ||
      (BEHIND_SENTENCE.test(before) && BEFORE_WORDS.test(behind) && CHINESE_NAME.test(label));
    if (isJoined) places.push(at);
  }
  return places;
}

const BEHIND_WORDS = /[\s。！？.!?]$/u;
const BEFORE_MARK = /^[：:\t]/u;
/** The sign of a bulletin board before a name: `→ ann`. */
const PUSHED = /[推噓→] $/u;
const INDENTATION = /\u3000{2}$/u;
const BEFORE_SPACE = /^\s/u;
const BEHIND_SENTENCE = /[。！？]\s?$/u;
const BEFORE_WORDS = /^[ \u3000]\S/u;
const CHINESE_NAME = /^\p{Script=Han}{2,8}$/u;

/** The rest of the line at a word position. */
function lineOf(text: string, from: number): string {
  return text.slice(from).split("\n", 1)[0] ?? "";
}

/** A possible label at the beginning of a line; the name of whoever caused a notice of a chat is none. */
function labelAtLine(passage: Passage, from: number, beliefs: Beliefs): Found | null {
  const all = passage.kind === "whole" ? labelsAt(passage.words, from) : candidatesIn(passage);
  const candidates = all
    .filter((one) => one.from === from)
    .filter(({ end }) => !isNotice(lineOf(passage.words.text, end)));
  const isText = passage.kind === "paragraph";
  const label =
    candidates.find(({ name }) => beliefs.labels.has(name)) ??
    candidates.find((one) => isSetOff(one) && !one.leadsToQuotation) ??
    candidates.find((one) => beliefs.alike.has(keyOf(one, "text")));
  if (label === undefined) return null;
  const likely = nearestWord(label.name, beliefs.labels);
  const isLabel =
    beliefs.labels.has(label.name) ||
    (isText && isSetOff(label) && (label.bold || likely !== null || (beliefs.isDense && !isClause(label.name)))) ||
    (isText && beliefs.alike.has(keyOf(label, "text")));
  const rule = isSetOff(label) || !beliefs.labels.has(label.name) ? "label-doubtful" : "label-unmarked";
  return isLabel ? { rule, offset: label.start, name: label.name, likely } : null;
}

/** Bold before a colon that is no longer than this may be a name, whatever signs are in it: `School paper, Mill Road:`. */
const LONGEST_BOLD = 40;

/** A mark in place of the colon of a label, or before the name. */
const MARKS = /^[\s：:；;，,、。.]+|[\s：:；;，,、。.]+$/gu;

/** What follows a name that is only mentioned: `林晓的书店`, `Lin Xiao said`. */
const MENTIONED = [
  String.raw`\p{Script=Han}{0,2}[的是说问在和与也对有给把从]`,
  String.raw`\s+(?:and|or|is|was|has|had|will|would)\b`,
  String.raw`\s+\p{Ll}+(?:s|ed)\b`,
  "[、，,。’']",
];
const MENTIONS = new RegExp(`^(?:${MENTIONED.join("|")})`, "u");

/** What follows somebody's office within a sentence. */
const GOES_ON = /^(?:[的是说问在和与也对有给把从、，,。’']|\s+\p{Ll})/u;

/** `[网友 秋天] 您好`: brackets without the colon behind them. */
const IN_BRACKETS = /^\[([^\]\n：:]{2,24})\]\s*[^\s：:]/u;

/** Words up to a space, where a Chinese sentence has none: `海港社记者 请问……`. */
const SPACED = /^[「《]?\p{Script=Han}[\p{Script=Han}」》·]{1,13}(?=[ \u3000]\S)/u;

/** Where the bold or italics that begin at a word position end. */
function endOfMarks({ strong, emphasised }: Passage["words"], from: number): number {
  let end = from;
  while (strong[end] === true || emphasised[end] === true) end += 1;
  return end;
}

/** What may be a name at the beginning of a paragraph and is none that the text has: alone, in brackets, or in bold before a colon. */
function doubtfulName({ kind, words, start }: Passage, from: number, { labels, inBrackets }: Beliefs): Found | null {
  if (kind !== "paragraph" || from > 0) return null;
  const { text, at } = words;
  const whole = text.trim();
  const [, bracketed] = inBrackets ? (IN_BRACKETS.exec(whole) ?? []) : [];
  // A name alone stands above what somebody says, or below what they wrote.
  const alone = isFullName(whole) && !labels.has(whole) ? whole : undefined;
  const end = endOfMarks(words, 0);
  const bold = text.slice(0, end).replace(MARKS, "");
  const isBeforeColon = /[：:]\s*$/u.test(text.slice(0, end)) || /^\s*[：:]/u.test(text.slice(end));
  const isMarked = bold !== "" && !isClause(bold) && isBeforeColon && end <= LONGEST_BOLD && !labels.has(bold);
  const name = bracketed ?? alone ?? (isMarked ? bold : undefined);
  return name === undefined ? null : { rule: "label-doubtful", offset: at[0] ?? start, name, likely: null };
}

/**
 * The name of a speaker or a known person in bold or italics at the beginning of a line, whatever mark it has; at the beginning of a
 * paragraph, that of a speaker without any, or what somebody is, before a space or in bold, and at that of a line,
 * before white space.
 */
function unmarkedName(
  { kind, words, start }: Passage,
  from: number,
  { labels, short, isKnown }: Beliefs,
): Found | null {
  const { text, at } = words;
  const isFirst = kind === "paragraph" && from === 0;
  const end = endOfMarks(words, from);
  const bold = text.slice(from, end).replace(MARKS, "");
  const lineEnd = text.indexOf("\n", end);
  // Asterisks are left of bold that has no end, and a colon of a field.
  const line = text.slice(from).replace(/^[\s*:：]+/u, "");
  const goesOnUnmarked = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() !== "";
  const bare =
    end > from && goesOnUnmarked
      ? undefined
      : short.find((label) => beginsBare(line, label) && (from === 0 || /^\s/u.test(line.slice(label.length))));
  const before = isFirst ? SPACED.exec(text)?.[0] : undefined;
  const isSpaced =
    before !== undefined && (isOffice(before) || labels.has(before) || nearestWord(before, labels) !== null);
  const spaced = isSpaced ? before : short.find((label) => kind === "paragraph" && text.trim() === label);
  const isHeld = isFirst && isOffice(bold) && end < text.length && !GOES_ON.test(text.slice(end));
  const isNamed = bold !== "" && (labels.has(bold) || isKnown(bold) || isHeld);
  const name = isNamed ? bold : (bare ?? spaced);
  return name === undefined ? null : { rule: "label-unmarked", offset: at[from] ?? start, name, likely: null };
}

/** Whether a paragraph begins with a name that it does not go on to tell something of. */
function beginsBare(text: string, label: string): boolean {
  // Questions are numbered: `Q3` is the label `Q2`.
  const bare = label.replace(/\d+$/u, "");
  const length = bare === label ? label.length : bare.length + (/^\d+/u.exec(text.slice(bare.length))?.[0].length ?? 0);
  const rest = text.slice(length);
  return length > 1 && text.startsWith(bare) && !/^\p{Script=Latin}/u.test(rest) && !MENTIONS.test(rest);
}

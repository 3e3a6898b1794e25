import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { endsInQuestion } from "../../text/sentence-end";
import { isSetOff, type LabelCandidate } from "./grammar";
import { isClause, isConventional } from "./kinds";
import type { Name } from "./names";
import type { Place, Unit } from "./units";

/** From so many bold or italic questions without a label on, they are a voice, too. */
const FEWEST_QUESTIONS = 2;

/** What is believed of a text while its names are judged. */
export interface Context {
  readonly units: readonly Unit[];
  readonly accepted: ReadonlySet<Name>;
  /** Who begins to speak at a unit, by its index; null for a question without a label. */
  readonly voices: ReadonlyMap<number, Name | null>;
  /** The index of the last unit up to each at which somebody begins to speak; -1 before the first. */
  readonly lastOpening: readonly number[];
  /** Those of the accepted names that occur more than once. */
  readonly recurring: readonly string[];
  /** How many accepted names have the same label. */
  readonly labels: ReadonlyMap<string, number>;
  /** By the way in which they are printed: at how many beginnings of lines a recurring label stands, of all that look so. */
  readonly prints: ReadonlyMap<string, { labels: number; all: number }>;
  /** The index of the first unit of each printed row in a language. */
  readonly rows: ReadonlyMap<string, number>;
  readonly isConversation: boolean;
  /** The share of the units that begin like a label with a colon or a time, by place. */
  readonly labelled: Readonly<Record<Place, number>>;
  /** How many names that occur once ask between two turns. */
  readonly askersOnce: number;
  /** Whether turns mostly begin in lower case, as in automatic captions. */
  readonly isLowerCase: boolean;
}

/** What is believed of a text in which these names are labels. */
export function contextOf(
  units: readonly Unit[],
  names: readonly Name[],
  accepted: ReadonlySet<Name>,
  isConversation: boolean,
): Context {
  const voices = voicesOf(units, accepted);
  let last = -1;
  const lastOpening = units.map((_, i) => {
    if (voices.has(i)) last = i;
    return last;
  });
  const recurring = [...accepted].filter(isRecurringName).map(({ label }) => label);
  const labels = new Map<string, number>();
  for (const { label } of accepted) labels.set(label, (labels.get(label) ?? 0) + 1);
  const context = {
    units,
    accepted,
    voices,
    lastOpening,
    recurring,
    labels,
    prints: printsOf(units, names, accepted, lastOpening),
    rows: firstOfRows(units),
    isConversation,
    labelled: labelledShares(units),
    askersOnce: 0,
    isLowerCase: false,
  };
  const once = names.filter((name) => name.places.length === 1 && asksOnce(name, context));
  const said = [...accepted]
    .filter(isSetOff)
    .flatMap(({ places }) => places.map(({ unit, label }) => saidAt(unit, label, context)));
  const inLowerCase = said.filter((words) => /^\p{Ll}/u.test(words));
  return { ...context, askersOnce: once.length, isLowerCase: inLowerCase.length > said.length * LOWER_CASE };
}

/** Who speaks from a unit on; null where a marked question without a name asks. */
function voicesOf(units: readonly Unit[], accepted: ReadonlySet<Name>): Map<number, Name | null> {
  const voices = new Map<number, Name | null>();
  for (const name of accepted) for (const { unit } of name.places) if (!voices.has(unit)) voices.set(unit, name);
  const questions = units.flatMap((unit, i) =>
    (unit.isMarked || unit.isDashed) && !voices.has(i) && unit.place === "text" && endsInQuestion(unit.text) ? [i] : [],
  );
  if (questions.length >= FEWEST_QUESTIONS) for (const i of questions) voices.set(i, null);
  return voices;
}

/** The index of the first unit of each printed row in a language. */
function firstOfRows(units: readonly Unit[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const [i, { passage }] of units.entries()) {
    const key = passage.printedRow === undefined ? null : rowKey(passage.printedRow.unit, passage.printedRow.lang);
    if (key !== null && !rows.has(key)) rows.set(key, i);
  }
  return rows;
}

/** Elsewhere, words behind a name that begin in lower case are mostly the middle of a sentence. */
const LOWER_CASE = 0.5;

/** So many labels show how labels are printed. */
export const FEWEST_IN_PRINT = 4;

/** Tells the ways in which labels may be printed from one another. */
export function printKey(place: Place, { print }: LabelCandidate): string {
  return `${place} ${print}`;
}

/** Whether a label begins a line. */
export function isAtLine(unit: number, { from }: LabelCandidate, { units }: Pick<Context, "units">): boolean {
  return from === 0 || units[unit]?.passage.words.text.charAt(from - 1) === "\n";
}

/** Counts the ways in which labels may be printed, from the first turn to the last: keys stand around a conversation. */
function printsOf(
  units: readonly Unit[],
  names: readonly Name[],
  accepted: ReadonlySet<Name>,
  lastOpening: readonly number[],
): Context["prints"] {
  const prints = new Map<string, { labels: number; all: number }>();
  const last = lastOpening.at(-1) ?? -1;
  for (const name of names) {
    if (name.place === "list") continue;
    // Rare names neither support each other nor count against each other.
    const isLabel = accepted.has(name) && name.places.length > 1;
    if (accepted.has(name) && !isLabel) continue;
    for (const { unit, label } of name.places) {
      const one = units[unit];
      const isInside = (lastOpening[unit] ?? -1) >= 0 && unit <= last;
      if (!isInside || !isAtLine(unit, label, { units }) || one?.isFree !== true) continue;
      const key = printKey(name.place, label);
      const print = prints.get(key) ?? { labels: 0, all: 0 };
      print.all += 1;
      if (isLabel) print.labels += 1;
      prints.set(key, print);
    }
  }
  return prints;
}

function labelledShares(units: readonly Unit[]): Context["labelled"] {
  const share = (place: Place) => {
    const all = units.filter((unit) => unit.place === place && (unit.text.trim() !== "" || unit.candidates.length > 0));
    const like = all.filter(
      ({ candidates, isFree }) => isFree && candidates.some((label) => isSetOff(label) && !isClause(label.name)),
    );
    return like.length / Math.max(1, all.length);
  };
  return { text: share("text"), heading: share("heading"), list: share("list") };
}

function isRecurringName({ places, label }: Name): boolean {
  return places.length > 1 && !isConventional(label);
}

/** Whether a name that occurs once asks between two turns. */
export function asksOnce(name: Name, context: Context): boolean {
  return name.places.every(
    ({ unit, label }) => isBetweenTurns(name, unit, context, NEXT) && asksAt(unit, label, context),
  );
}

/** Whether the turn before a unit is another voice's and directly before it. */
export function isAfterTurn(name: Name, unit: number, context: Context, most: number): boolean {
  const before = unit === 0 ? -1 : (context.lastOpening[unit - 1] ?? -1);
  return before >= 0 && context.voices.get(before)?.label !== name.label && isNear(before, unit, context, most);
}

/** Whether the turn after a unit is another voice's and directly after it. */
export function isBeforeTurn(name: Name, unit: number, context: Context, most: number): boolean {
  for (let next = unit + 1; next < context.units.length && isNear(unit, next, context, most); next += 1) {
    if (context.voices.has(next)) return context.voices.get(next)?.label !== name.label;
  }
  return false;
}

/** Whether a unit stands between two turns of other voices; of a name that recurs, also at an end of the text. */
export function isBetweenTurns(name: Name, unit: number, context: Context, most: number): boolean {
  const isFirst = (context.lastOpening[unit - 1] ?? -1) < 0;
  const isLast = context.lastOpening.at(-1) === context.lastOpening[unit];
  const [after, before] = [isAfterTurn(name, unit, context, most), isBeforeTurn(name, unit, context, most)];
  if (after && before) return true;
  // At an end of the text, a name that occurs once may be a key of what surrounds the conversation, unless an office is beside it.
  const isDescribed = name.places.every(({ label }) => isSetOff(label) && label.printed !== label.name);
  return (name.places.length > 1 || isDescribed) && ((after && isLast) || (before && isFirst));
}

/** A turn of one paragraph ends in the next passage; few are longer than this many. */
export const NEXT = 1;
export const LONG_TURN = 5;

/**
 * Whether a unit is in the same passage as an earlier one, or at most so many passages later: a label may be alone in its own. What
 * is printed beside it in the other language does not count.
 */
function isNear(earlier: number, later: number, { units }: Context, most: number): boolean {
  const lang = units[later]?.passage.printedRow?.lang;
  let passages = 0;
  for (let i = earlier + 1; i <= later; i += 1) {
    const [row, before] = [units[i]?.passage.printedRow, units[i - 1]?.passage.printedRow];
    const isBeside = row !== undefined && (lang === undefined ? row.unit === before?.unit : row.lang !== lang);
    if (!isBeside && units[i]?.passage !== units[i - 1]?.passage) passages += 1;
  }
  return passages <= (saidIn(units[earlier]) === "" ? most + 1 : most);
}

function saidIn(unit: Unit | undefined): string {
  return unit?.text.trim() ?? "";
}

/** When a line of a thread was written, behind its words: `02/12 23:44`. */
const WHEN = /\s{1,60}(?:\d{1,2}\/\d{1,2}\s{1,4})?\d{1,2}:\d{2}$/u;

/** The words behind a label, or those of the next unit if it is alone. */
export function saidAt(unit: number, { end }: LabelCandidate, { units }: Context): string {
  const one = units[unit];
  const next = units[unit + 1];
  const own = one?.passage.words.text.slice(end, one.end).trim() ?? "";
  if (own === "") return saidIn(next);
  return /\d$/u.test(own) ? own.replace(WHEN, "") : own;
}

/** Whether a turn asks: its first words, or its last before the next turn. */
export function asksAt(unit: number, label: LabelCandidate, context: Context): boolean {
  if (endsInQuestion(saidAt(unit, label, context))) return true;
  let last = unit;
  while (last + 1 < context.units.length && context.lastOpening[last + 1] === context.lastOpening[unit]) last += 1;
  return last > unit && endsInQuestion(saidIn(context.units[last]));
}

/** Whether the turn before a unit asks and is another voice's. */
export function isAskedAt(name: Name, unit: number, context: Context): boolean {
  return isAfterTurn(name, unit, context, LONG_TURN) && endsInQuestion(saidIn(context.units[unit - 1]));
}

/** Whether the passage in the same printed row in the other language begins with an accepted name. */
export function facesTurn(unit: number, { rows, units, voices }: Context): boolean {
  const row = units[unit]?.passage.printedRow;
  if (row === undefined || rows.get(rowKey(row.unit, row.lang)) !== unit) return false;
  const first = rows.get(rowKey(row.unit, otherLang(row.lang)));
  return first !== undefined && voices.get(first) != null;
}

function rowKey(unit: number, lang: Lang): string {
  return `${unit} ${lang}`;
}

/**
 * Whether a name stands only in a dialogue that somebody tells within a turn: its lines follow words that end in a colon, and
 * the one who says these goes on to speak in later turns.
 */
export function isToldDialogue({ places, label }: Name, { units, lastOpening, voices }: Context): boolean {
  // Words that lead to the dialogue end in a colon, too, with nothing behind it.
  const isLine = (unit: number) => units[unit]?.candidates.some(isSetOff) === true && saidIn(units[unit]) !== "";
  let first = Math.min(...places.map(({ unit }) => unit));
  const last = Math.max(...places.map(({ unit }) => unit));
  for (let unit = first; unit <= last; unit += 1) if (!isLine(unit)) return false;
  // Whose name is believed speaks nowhere else; whose is not, on a line of the same paragraph.
  const isIn = (unit: number) =>
    voices.get(unit)?.places.every((place) => place.unit >= unit && place.unit <= last + 1) ??
    units[unit]?.passage === units[unit + 1]?.passage;
  while (isLine(first - 1) && isIn(first - 1)) first -= 1;
  const before = units[first - 1];
  if (!/[：:]\s*$/u.test(before?.passage.words.text.slice(0, before.end) ?? "")) return false;
  const teller = voices.get(lastOpening[first - 1] ?? -1);
  return teller != null && teller.label !== label && teller.places.some(({ unit }) => unit > last);
}

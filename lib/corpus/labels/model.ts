import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import type { LabelCandidate } from "./grammar";
import { isClause, isConventional, kindOfName } from "./kinds";
import { isFormOf, misspellingOf } from "./name-variants";
import { type Name, namesOf } from "./names";
import type { Place, Unit } from "./units";
import { type Evidence, PRIOR, PRIOR_IN_CONVERSATION, weigh } from "./weights";

/** A name that stands like a label, with what was seen of it. */
export interface Judged {
  readonly name: Name;
  readonly evidence: Evidence;
  /** The logarithm of the odds that it is a label: it is accepted above 0. */
  readonly odds: number;
}

/** The accepted names change each other's evidence; after so many rounds they hardly do any more. */
const ROUNDS = 6;
/** From so many bold or italic questions without a label on, they are a voice, too. */
const FEWEST_QUESTIONS = 2;

/**
 * Judges all names of a text together that stand like labels. Names support each other (they take turns), so whatever
 * might be a label is believed at first, and each round drops what the others do not support.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether it is known that the text is a conversation: a single voice may be one, too
 */
export function judgeNames(
  units: readonly Unit[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): Judged[] {
  const names = namesOf(units);
  // A person of the corpus may well be the subject of a chapter, or an item of a list.
  const kinds = new Map(
    names.map((name) => [name, kindOfName(name.label, name.place === "text" ? isKnown : () => false)]),
  );
  let judged: Judged[] = [];
  let accepted = new Set(names.filter((name) => mayBeLabel(name, kinds.get(name) ?? "words")));
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = contextOf(units, names, accepted, isConversation);
    judged = names.map((name) => {
      const evidence = evidenceFor(name, kinds.get(name) ?? "words", context);
      return { name, evidence, odds: weigh(evidence, isConversation ? PRIOR_IN_CONVERSATION : PRIOR) };
    });
    const next = new Set(judged.flatMap(({ name, odds }) => (odds > 0 ? [name] : [])));
    const isStable = next.size === accepted.size && [...next].every((name) => accepted.has(name));
    accepted = next;
    if (isStable) break;
  }
  return judged;
}

/** What is believed of a text while its names are judged. */
interface Context {
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
  /** The index of the first unit of each printed row in a language. */
  readonly rows: ReadonlyMap<string, number>;
  readonly isConversation: boolean;
  /** The share of the units that begin like a label with a colon or a time, by place. */
  readonly labelled: Readonly<Record<Place, number>>;
  /** How many names that occur once ask between two turns. */
  readonly askersOnce: number;
}

/** Whether a name is believed at first. */
function mayBeLabel({ places }: Name, kind: Evidence["kind"]): boolean {
  return kind !== "clause" && (kind !== "words" || places.length > 1);
}

function contextOf(
  units: readonly Unit[],
  names: readonly Name[],
  accepted: ReadonlySet<Name>,
  isConversation: boolean,
): Context {
  const voices = new Map<number, Name | null>();
  for (const name of accepted) for (const { unit } of name.places) if (!voices.has(unit)) voices.set(unit, name);
  const questions = units.flatMap((unit, i) =>
    unit.isMarked && !voices.has(i) && unit.place === "text" && endsInQuestion(unit.text) ? [i] : [],
  );
  if (questions.length >= FEWEST_QUESTIONS) for (const i of questions) voices.set(i, null);
  let last = -1;
  const lastOpening = units.map((_, i) => {
    if (voices.has(i)) last = i;
    return last;
  });
  const recurring = [...accepted].filter(isRecurringName).map(({ label }) => label);
  const labels = new Map<string, number>();
  for (const { label } of accepted) labels.set(label, (labels.get(label) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [i, { passage }] of units.entries()) {
    const key = passage.printedRow === undefined ? null : rowKey(passage.printedRow.unit, passage.printedRow.lang);
    if (key !== null && !rows.has(key)) rows.set(key, i);
  }
  const context = {
    units,
    accepted,
    voices,
    lastOpening,
    recurring,
    labels,
    rows,
    isConversation,
    labelled: labelledShares(units),
    askersOnce: 0,
  };
  const once = names.filter((name) => name.places.length === 1 && asksOnce(name, context));
  return { ...context, askersOnce: once.length };
}

function labelledShares(units: readonly Unit[]): Context["labelled"] {
  const share = (place: Place) => {
    const all = units.filter((unit) => unit.place === place && (unit.text.trim() !== "" || unit.candidates.length > 0));
    const like = all.filter(({ candidates, isFree }) => isFree && candidates.some(isSetOff));
    return like.length / Math.max(1, all.length);
  };
  return { text: share("text"), heading: share("heading"), list: share("list") };
}

function isSetOff({ form, name }: LabelCandidate): boolean {
  return (form === "colon" || form === "time") && !isClause(name);
}

function isRecurringName({ places, label }: Name): boolean {
  return places.length > 1 && !isConventional(label);
}

function asksOnce(name: Name, context: Context): boolean {
  return name.places.every(
    ({ unit, label }) => isBetweenTurns(name, unit, context, NEXT) && asksAt(unit, label, context),
  );
}

function evidenceFor(name: Name, kind: Evidence["kind"], context: Context): Evidence {
  const { places, form, place, label } = name;
  const count = places.length;
  const share = (holds: (one: Name["places"][number]) => boolean) => places.filter(holds).length / count;
  const free = share(({ unit }) => context.units[unit]?.isFree === true);
  const marked = share(({ isMarked }) => isMarked);
  const between = share(({ unit }) => isBetweenTurns(name, unit, context, NEXT));
  const among = share(({ unit }) => isBetweenTurns(name, unit, context, LONG_TURN));
  const beside = share(
    ({ unit }) => isAfterTurn(name, unit, context, LONG_TURN) || isBeforeTurn(name, unit, context, LONG_TURN),
  );
  const asks = share(({ unit, label: one }) => asksAt(unit, one, context));
  const asked = share(({ unit }) => isAskedAt(name, unit, context));
  const quotes = share(({ label: one }) => one.leadsToQuotation);
  // What stands behind a conventional label is speech, however short, and however it begins.
  const isName = kind === "conventional" || kind === "known";
  const short = isName ? 0 : share(({ unit, label: one }) => isValue(saidAt(unit, one, context)));
  // In a chat, what people say often begins in lower case.
  const goesOn =
    isName || form === "time" || form === "brackets" || (form === "colon" && count > 1)
      ? 0
      : share(({ unit, label: one }) => /^\p{Ll}/u.test(saidAt(unit, one, context)));
  const pooled =
    count === 1 && place === "text" && form !== "alone" && asksOnce(name, context)
      ? Math.max(count, context.askersOnce)
      : count;
  const labelled = form === "colon" || form === "time" ? context.labelled[place] : 0;
  const described = share(({ label: one }) => one.printed !== one.name);
  const others = [...context.voices.values()].some((other) => other !== name && other?.label !== label);
  return {
    // Words alone on a line are a label only if they are set as one: a refrain stands alone, too.
    kind: kind === "words" && form === "alone" && marked < 0.5 ? "clause" : kind,
    form,
    place,
    times: timesOf(pooled),
    marks: marked < 0.5 ? "plain" : count > 1 ? "marked" : "marked once",
    stands: free === 1 ? "free" : free >= 0.5 ? "mostly free" : "inside sentences",
    asks:
      asks >= 0.9 && count > 1
        ? "always asks"
        : asks >= 0.3
          ? "asks"
          : asked >= 0.3
            ? "is asked"
            : count > 2
              ? "neither"
              : "unclear",
    beside:
      between >= 0.9 && count > 2
        ? "always between turns"
        : between >= 0.4
          ? "between turns"
          : among >= 0.5
            ? "among turns"
            : beside > 0
              ? "beside turns"
              : "apart",
    text: labelled >= 0.7 ? "all like it" : labelled >= 0.3 ? "much like it" : "else",
    described: described >= 0.5 ? "described" : "not described",
    company: others || context.isConversation || (place === "heading" && asks >= 0.9) ? "others" : "nobody else",
    words: quotes > 0.5 ? "quotations" : goesOn > 0.5 ? "goes on" : short > 0.5 ? "short values" : "speech",
    related: isRelated(name, context) ? "same person" : "no",
  };
}

function timesOf(count: number): Evidence["times"] {
  if (count >= 10) return "ten times or more";
  if (count >= 5) return "often";
  if (count >= 3) return "three or four times";
  return count === 2 ? "twice" : "once";
}

/** Whether the turn before a unit is another voice's and directly before it. */
function isAfterTurn(name: Name, unit: number, context: Context, most: number): boolean {
  const before = unit === 0 ? -1 : (context.lastOpening[unit - 1] ?? -1);
  return before >= 0 && context.voices.get(before)?.label !== name.label && isNear(before, unit, context, most);
}

/** Whether the turn after a unit is another voice's and directly after it. */
function isBeforeTurn(name: Name, unit: number, context: Context, most: number): boolean {
  for (let next = unit + 1; next < context.units.length && isNear(unit, next, context, most); next += 1) {
    if (context.voices.has(next)) return context.voices.get(next)?.label !== name.label;
  }
  return false;
}

/** Whether a unit stands between two turns of other voices; of a name that recurs, also at an end of the text. */
function isBetweenTurns(name: Name, unit: number, context: Context, most: number): boolean {
  const isFirst = (context.lastOpening[unit - 1] ?? -1) < 0;
  const isLast = context.lastOpening.at(-1) === context.lastOpening[unit];
  const [after, before] = [isAfterTurn(name, unit, context, most), isBeforeTurn(name, unit, context, most)];
  if (after && before) return true;
  // At an end of the text, a name that occurs once may be a key of what surrounds the conversation.
  return name.places.length > 1 && ((after && isLast) || (before && isFirst));
}

/** A turn of one paragraph ends in the next passage; few are longer than this many. */
const NEXT = 1;
const LONG_TURN = 5;

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

/** The words behind a label, or those of the next unit if it is alone. */
function saidAt(unit: number, { end }: LabelCandidate, { units }: Context): string {
  const one = units[unit];
  const next = units[unit + 1];
  const own = one?.passage.words.text.slice(end, one.end).trim() ?? "";
  return own === "" ? saidIn(next) : own;
}

/** Whether a turn asks: its first words, or its last before the next turn. */
function asksAt(unit: number, label: LabelCandidate, context: Context): boolean {
  if (endsInQuestion(saidAt(unit, label, context))) return true;
  let last = unit;
  while (last + 1 < context.units.length && context.lastOpening[last + 1] === context.lastOpening[unit]) last += 1;
  return last > unit && endsInQuestion(saidIn(context.units[last]));
}

/** Whether the turn before a unit asks and is another voice's. */
function isAskedAt(name: Name, unit: number, context: Context): boolean {
  return isAfterTurn(name, unit, context, LONG_TURN) && endsInQuestion(saidIn(context.units[unit - 1]));
}

/** The maximum length of the value of a key, as in `优点：近`; a turn may be as short, but ends like a sentence. */
const VALUE = 12;

function isValue(said: string): boolean {
  return said.length <= VALUE && !endsSentence(said) && said !== "";
}

/** A name that occurs more often needs nobody else to be accepted. */
const RARE = 2;

/**
 * Whether a name is accepted where it is set off otherwise, is another form of an accepted one, or faces one in the other
 * language. In headings and lists this shows nothing: they may well name the speakers.
 */
function isRelated(name: Name, context: Context): boolean {
  const { label, announcedBy, places, place, form } = name;
  if (place !== "text" || places.length > RARE) return false;
  if ((context.labels.get(label) ?? 0) > (context.accepted.has(name) ? 1 : 0)) return true;
  if (form !== "colon" && form !== "time") return false;
  const others = context.recurring.filter((other) => other !== label);
  const forms = others.filter((other) => isFormOf(label, other) || isFormOf(other, label));
  if (forms.length === 1 || misspellingOf(label, others) !== null) return true;
  if (announcedBy !== null && context.labels.has(announcedBy)) return true;
  return places.every(({ unit }) => facesTurn(unit, context));
}

/** Whether the passage in the same printed row in the other language begins with an accepted name. */
function facesTurn(unit: number, { rows, units, voices }: Context): boolean {
  const row = units[unit]?.passage.printedRow;
  if (row === undefined || rows.get(rowKey(row.unit, row.lang)) !== unit) return false;
  const first = rows.get(rowKey(row.unit, otherLang(row.lang)));
  return first !== undefined && voices.get(first) != null;
}

function rowKey(unit: number, lang: Lang): string {
  return `${unit} ${lang}`;
}

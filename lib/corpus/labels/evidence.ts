import { endsSentence } from "../../text/sentence-end";
import {
  asksAt,
  asksOnce,
  type Context,
  FEWEST_IN_PRINT,
  facesTurn,
  isAfterTurn,
  isAskedAt,
  isAtLine,
  isBeforeTurn,
  isBetweenTurns,
  isToldDialogue,
  LONG_TURN,
  NEXT,
  printKey,
  saidAt,
} from "./context";
import { isSetOff } from "./grammar";
import { isFormOf, isSameInBrackets, isSameInOtherScript, misspellingOf } from "./name-variants";
import type { Name } from "./names";
import type { Evidence } from "./weights";

/** What is seen of a name at all of its places. */
export function evidenceFor(name: Name, kind: Evidence["kind"], context: Context): Evidence {
  const { places, form, place, label } = name;
  const shares = sharesOf(name, kind, context);
  const { free, marked, between, among, beforeTimed, asks, described } = shares;
  const isTold = isToldDialogue(name, context);
  const isAmong = Math.max(between, among, beforeTimed) >= 0.5;
  const labelled = isSetOff(name) ? context.labelled[place] : 0;
  const others = [...context.voices.values()].some((other) => other !== name && other?.label !== label);
  return {
    // Words alone on a line are a label only if they are set as one: a refrain stands alone, too.
    kind: kind === "words" && form === "alone" && marked < 0.5 ? "clause" : kind,
    form,
    place,
    times: timesOf(kind === "clause" ? places.length : pooledCount(name, context)),
    marks: marked < 0.5 ? "plain" : places.length > 1 ? "marked" : "marked once",
    stands: free === 1 && !isRunOn(name, context) ? "free" : free >= 0.5 ? "mostly free" : "inside sentences",
    asks: asksOf(shares, places.length),
    beside: besideOf(shares, places.length),
    text: labelled >= 0.7 ? "all like it" : labelled >= 0.3 ? "much like it" : "else",
    described: described >= 0.5 ? "described" : "not described",
    company: others || context.isConversation || (place === "heading" && asks >= 0.9) ? "others" : "nobody else",
    words: isTold ? "quotations" : wordsOf(shares),
    // A medium speaks once to ask; else it is what somebody has read.
    print: isTold || (kind === "medium" && asks < 0.5) ? "else" : printOf(name, isAmong, context),
    related: isRelated(name, context) ? "same person" : "no",
  };
}

/** Whether a rare name stands in the middle of lines alone, and not in bold: behind the end of a sentence there may be a key. */
function isRunOn({ places }: Name, context: Context): boolean {
  return (
    places.length <= RARE && places.every(({ unit, label, isMarked }) => !isMarked && !isAtLine(unit, label, context))
  );
}

/** At which share of its places something is seen of a name: 0 to 1. */
type Shares = ReturnType<typeof sharesOf>;

function sharesOf(name: Name, kind: Evidence["kind"], context: Context) {
  const { places, form } = name;
  const share = (holds: (one: Name["places"][number]) => boolean) => places.filter(holds).length / places.length;
  const isAfter = (unit: number) => isAfterTurn(name, unit, context, LONG_TURN);
  const isBefore = (unit: number) => isBeforeTurn(name, unit, context, LONG_TURN);
  // What stands behind a conventional label is speech, however short, and however it begins.
  const isName = kind === "conventional" || kind === "known";
  // In a chat, what people say often begins in lower case.
  const mayGoOn =
    !isName &&
    !(context.isLowerCase && isSetOff(name)) &&
    !["time", "brackets"].includes(form) &&
    !(form === "colon" && places.length > 1);
  return {
    free: share(({ unit }) => context.units[unit]?.isFree === true),
    marked: share(({ isMarked }) => isMarked),
    between: share(({ unit }) => isBetweenTurns(name, unit, context, NEXT)),
    among: share(({ unit }) => isBetweenTurns(name, unit, context, LONG_TURN)),
    beside: share(({ unit }) => isAfter(unit) || isBefore(unit)),
    // Nothing stands before the first comment or message; but a key that introduces the text may look like a label with a colon.
    beforeTimed: form === "time" ? share(({ unit }) => isBefore(unit)) : 0,
    asks: share(({ unit, label }) => asksAt(unit, label, context)),
    asked: share(({ unit }) => isAskedAt(name, unit, context)),
    quotes: share(({ label }) => label.leadsToQuotation),
    short: isName ? 0 : share(({ unit, label }) => isValue(saidAt(unit, label, context))),
    goesOn: mayGoOn ? share(({ unit, label }) => /^\p{Ll}/u.test(saidAt(unit, label, context))) : 0,
    described: share(({ label }) => label.printed !== label.name),
  };
}

/** How often a name occurs; those that occur once and ask count together. */
function pooledCount(name: Name, context: Context): number {
  const { places, place, form } = name;
  const isPooled = places.length === 1 && place === "text" && form !== "alone" && asksOnce(name, context);
  return isPooled ? Math.max(1, context.askersOnce) : places.length;
}

function asksOf({ asks, asked }: Shares, count: number): Evidence["asks"] {
  if (asks >= 0.9 && count > 1) return "always asks";
  if (asks >= 0.3) return "asks";
  if (asked >= 0.3) return "is asked";
  return count > 2 ? "neither" : "unclear";
}

function besideOf({ between, among, beside }: Shares, count: number): Evidence["beside"] {
  if (between >= 0.9 && count > 2) return "always between turns";
  if (between >= 0.4) return "between turns";
  if (among >= 0.5) return "among turns";
  return beside > 0 ? "beside turns" : "apart";
}

function wordsOf({ quotes, goesOn, short }: Shares): Evidence["words"] {
  if (quotes > 0.5) return "quotations";
  if (goesOn > 0.5) return "goes on";
  return short > 0.5 ? "short values" : "speech";
}

function timesOf(count: number): Evidence["times"] {
  if (count >= 10) return "ten times or more";
  if (count >= 5) return "often";
  if (count >= 3) return "three or four times";
  return count === 2 ? "twice" : "once";
}

/** The maximum length of the value of a key, as in `优点：近`; a turn may be as short, but ends like a sentence. */
const VALUE = 12;

/** What separates two keys with their values on one line of a form. */
const GAP = /\u3000{2,}|[^\S\n]{3,}/u;

/** What is heard or seen behind the words: `（笑）`. */
const HEARD = /\s{0,3}[（(【[][^（()）【】[\]]{1,8}[)）】\]]\s{0,3}$/u;

function isValue(said: string): boolean {
  const [value = ""] = said.replace(HEARD, "").split(GAP);
  return value.length <= VALUE && !endsSentence(value) && value !== "";
}

/** A name that occurs more often needs nobody else to be accepted. */
const RARE = 2;

/** Names that occur more often than this need no support by how they are printed. */
const SEVERAL = 4;
/** From this share on, what is printed in a way is a label. */
const LABELS_IN_PRINT = 0.8;

/** How a rare name is printed that stands among turns. */
function printOf(name: Name, isAmongTurns: boolean, context: Context): Evidence["print"] {
  const { places, place, form } = name;
  const { prints, accepted, units } = context;
  const [first] = places;
  // Headings between those that name somebody are mostly titles.
  if (!(place === "text" || (place === "heading" && form === "time")) || places.length > SEVERAL) return "else";
  if (first === undefined || !isAmongTurns || !places.every((one) => isAtLine(one.unit, one.label, context)))
    return "else";
  const { print, time } = first.label;
  if (places.some(({ label }) => label.print !== print)) return "else";
  const { labels, all } = prints.get(printKey(place, first.label)) ?? { labels: 0, all: 0 };
  const isRecurring = accepted.has(name) && places.length > 1;
  const own = accepted.has(name) && !isRecurring ? 0 : places.length;
  const others = isRecurring ? labels - own : labels;
  if (others < FEWEST_IN_PRINT || others < (all - own) * LABELS_IN_PRINT) return "else";
  return time === null && units[first.unit]?.passage.time === undefined ? "like the labels" : "like the times";
}

/**
 * Whether a name is accepted where it is set off otherwise, is another form of an accepted one, announces one, or faces one
 * in the other language. In headings and lists this shows nothing: they may well name the speakers.
 */
function isRelated(name: Name, context: Context): boolean {
  const { label, announcedBy, places, place } = name;
  if (place !== "text" || places.length > RARE) return false;
  if (places.some(({ label: { alias } }) => alias !== null && context.labels.has(alias))) return true;
  if ((context.labels.get(label) ?? 0) > (context.accepted.has(name) ? 1 : 0)) return true;
  if (!isSetOff(name) && name.form !== "brackets") return false;
  const others = context.recurring.filter((other) => other !== label);
  const forms = others.filter((other) => isFormOf(label, other) || isFormOf(other, label));
  // A word in brackets is close to another as often as not.
  if (forms.length === 1 || name.form === "brackets") return forms.length === 1;
  if (
    others.some((other) => isSameInOtherScript(label, other) || isSameInBrackets(label, other)) ||
    misspellingOf(label, others) !== null
  )
    return true;
  if (announcedBy !== null && context.labels.has(announcedBy)) return true;
  return places.every(({ unit }) => facesTurn(unit, context));
}

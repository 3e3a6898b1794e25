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
import { isFormOf, isSameInOtherScript, misspellingOf } from "./name-variants";
import type { Name } from "./names";
import type { Evidence } from "./weights";

/** What is seen of a name at all of its places. */
export function evidenceFor(name: Name, kind: Evidence["kind"], context: Context): Evidence {
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
  // Nothing stands before the first comment or message; but a key that introduces the text may look like a label with a colon.
  const beforeTimed = form === "time" ? share(({ unit }) => isBeforeTurn(name, unit, context, LONG_TURN)) : 0;
  const asks = share(({ unit, label: one }) => asksAt(unit, one, context));
  const asked = share(({ unit }) => isAskedAt(name, unit, context));
  const isTold = isToldDialogue(name, context);
  const quotes = share(({ label: one }) => one.leadsToQuotation);
  // What stands behind a conventional label is speech, however short, and however it begins.
  const isName = kind === "conventional" || kind === "known";
  const short = isName ? 0 : share(({ unit, label: one }) => isValue(saidAt(unit, one, context)));
  // In a chat, what people say often begins in lower case.
  const goesOn =
    isName ||
    (context.isLowerCase && isSetOff(name)) ||
    form === "time" ||
    form === "brackets" ||
    (form === "colon" && count > 1)
      ? 0
      : share(({ unit, label: one }) => /^\p{Ll}/u.test(saidAt(unit, one, context)));
  const pooled =
    count === 1 && place === "text" && form !== "alone" && asksOnce(name, context)
      ? Math.max(count, context.askersOnce)
      : count;
  const labelled = isSetOff(name) ? context.labelled[place] : 0;
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
    words:
      quotes > 0.5 || isToldDialogue(name, context)
        ? "quotations"
        : goesOn > 0.5
          ? "goes on"
          : short > 0.5
            ? "short values"
            : "speech",
    // A medium speaks once to ask; else it is what somebody has read.
    print:
      isTold || (kind === "medium" && asks < 0.5)
        ? "else"
        : printOf(name, Math.max(between, among, beforeTimed) >= 0.5, context),
    related: isRelated(name, context) ? "same person" : "no",
  };
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

function isValue(said: string): boolean {
  const [value = ""] = said.split(GAP);
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
  if (!isSetOff(name)) return false;
  const others = context.recurring.filter((other) => other !== label);
  const forms = others.filter((other) => isFormOf(label, other) || isFormOf(other, label));
  if (
    forms.length === 1 ||
    others.some((other) => isSameInOtherScript(label, other)) ||
    misspellingOf(label, others) !== null
  )
    return true;
  if (announcedBy !== null && context.labels.has(announcedBy)) return true;
  return places.every(({ unit }) => facesTurn(unit, context));
}

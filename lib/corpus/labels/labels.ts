import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { endsInQuestion } from "../../text/sentence-end";
import type { TextPassage } from "../markdown/passages";
import { groupBy } from "../text/group";
import { namesAlone, namesInBold } from "./bare-names";
import { boldNamesIn, CONVENTIONAL, candidatesIn, LETTER, labelUnitsOf, midLineLabels } from "./candidates";
import { namesInTurns, namesOnce } from "./evidence";
import { type LabelCandidate, labelAt, nameAlone } from "./grammar";
import { formAmong, misspellingOf } from "./name-variants";
import { isPhrase } from "./person-names";

/** How often a name occurs like a label, by how it is printed; an adjacent time counts like bold. */
interface Evidence {
  bold: number;
  plain: number;
  heading: number;
  /** How many of the headings end in a question. */
  asking: number;
}

/** The names that are accepted as labels. */
export interface LabelNames {
  readonly inText: ReadonlySet<string>;
  /** Names that are labels in headings, too: `林晓：书店的十年` over a chapter is a title although 林晓 speaks below it. */
  readonly inHeadings: ReadonlySet<string>;
  /** Names that are labels when alone on a line, also in a heading. */
  readonly alone: ReadonlySet<string>;
  /** Names that are labels in bold, without a colon. */
  readonly inBold: ReadonlySet<string>;
  /** Whether `Q. …` and `A. …` are labels without being bold. */
  readonly stops: boolean;
}

/**
 * Decides which label-like names are labels. A name is accepted if it is known, if it is a conventional label, if it
 * occurs in bold at least twice, or if it occurs in plain text at least three times: a list lead-in or a note occurs
 * once or twice, a speaker repeatedly. If the whole text is labelled, less evidence is enough (`evidence.ts`). In
 * headings, only conventional labels count and names that occur there at least three times, or twice before a question:
 * `张鹏：…` over a chapter is a title.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @returns the accepted names; none if there would be only one voice
 */
export function labelNames(passages: readonly TextPassage[], isKnown: (name: string) => boolean): LabelNames {
  const seen = new Map<string, Evidence>();
  const announced = new Map<string, string>();
  for (const passage of passages) {
    const inside =
      passage.kind === "heading" ? [] : midLineLabels(passage.words).filter(({ name }) => LETTER.test(name));
    for (const { name, alias, bold, time, from, leadsToQuotation, plainStop } of [
      ...candidatesIn(passage),
      ...inside,
    ]) {
      if (leadsToQuotation || plainStop) continue;
      if (alias !== null) announced.set(alias, name);
      const evidence = seen.get(name) ?? { bold: 0, plain: 0, heading: 0, asking: 0 };
      const isMarked = bold || time !== null || (from === 0 && passage.time !== undefined);
      evidence[passage.kind === "heading" ? "heading" : isMarked ? "bold" : "plain"] += 1;
      if (passage.kind === "heading" && endsInQuestion(passage.words.text)) evidence.asking += 1;
      seen.set(name, evidence);
    }
  }
  const inHeadings = new Set([...seen].flatMap(([name, evidence]) => (isHeadingLabel(name, evidence) ? [name] : [])));
  const units = passages
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((passage) => labelUnitsOf(passage, candidatesIn(passage), announced));
  const inTurns = new Set(namesInTurns(units, (name) => CONVENTIONAL.test(name) || isKnown(name)));
  const accepted = [...seen].filter(([name, { bold, plain }]) => {
    if (bold + plain === 0) return inHeadings.has(name);
    return (
      inTurns.has(name) ||
      isKnown(name) ||
      CONVENTIONAL.test(name) ||
      (bold >= 2 && !isPhrase(name)) ||
      bold + plain >= 3
    );
  });
  // A single label is not a conversation: one known name before a colon is more likely prose.
  const total = accepted.reduce((sum, [, { bold, plain, heading }]) => sum + bold + plain + heading, 0);
  const others = {
    alone: namesAlone(passages),
    inBold: namesInBold(passages, isKnown),
    stops: hasStops(passages),
  };
  if (total < 2) return { inText: new Set(), inHeadings: new Set(), ...others };
  const names = accepted.map(([name]) => name);
  names.push(...facingNames(passages, new Set(names)));
  // A variant of a name, or one misspelt once, is too rare to be accepted by itself.
  const forms = [...seen.keys()].filter(
    (name) => !names.includes(name) && !CONVENTIONAL.test(name) && isAnotherForm(name, names),
  );
  const all = new Set([...names, ...forms, ...namesOnce(units, new Set([...names, ...forms]))]);
  // A form announced by a label is accepted together with its name, whichever of the two is frequent enough.
  const linked = [...announced].filter(([alias, name]) => seen.has(alias) && (all.has(alias) || all.has(name)));
  const inText = new Set([...all, ...linked.flat()]);
  for (const name of overlongNames(passages)) inText.delete(name);
  return { inText, inHeadings, ...others };
}

/**
 * Finds names that run over a line end, never occur on one line, and whose second line occurs alone: the first line is
 * not part of the name.
 */
function overlongNames(passages: readonly TextPassage[]): string[] {
  const onOneLine = new Set<string>();
  const over: { name: string; half: string }[] = [];
  for (const candidates of passages.map(candidatesIn)) {
    let taken = 0;
    for (const { name, wrapped, from, end } of candidates) {
      if (wrapped) {
        const inner = candidates.find((other) => other.from > from && other.from < end);
        if (inner !== undefined) over.push({ name, half: inner.name });
        taken = end;
      } else if (from >= taken) onOneLine.add(name);
    }
  }
  return over.flatMap(({ name, half }) => (!onOneLine.has(name) && onOneLine.has(half) ? [name] : []));
}

/** One letter and a full stop may be a list; two questions and two answers are not. */
const FEWEST_STOPS = 2;

function hasStops(passages: readonly TextPassage[]): boolean {
  const names = passages.flatMap(candidatesIn).flatMap(({ plainStop, name }) => (plainStop ? [name] : []));
  return (
    /[Q问]/u.test(names[0] ?? "") &&
    ["Q问", "A答"].every((pair) => names.filter((name) => pair.includes(name)).length >= FEWEST_STOPS)
  );
}

/** The names that begin a paragraph whose counterpart in the same printed row begins with an accepted name. */
function facingNames(passages: readonly TextPassage[], names: ReadonlySet<string>): string[] {
  const inRows = passages.flatMap((passage) => {
    const { printedRow, kind } = passage;
    return printedRow === undefined || kind !== "paragraph" ? [] : [{ passage, printedRow }];
  });
  const keyOf = (unit: number, lang: Lang) => `${unit} ${lang}`;
  const firsts = groupBy(inRows, ({ printedRow: { unit, lang } }) => keyOf(unit, lang));
  const nameOf = (passage: TextPassage | undefined) => (passage === undefined ? null : labelAt(passage.words, 0));
  return [...firsts.values()].flatMap(([first]) => {
    const name = nameOf(first?.passage);
    if (first === undefined || name === null || name.leadsToQuotation || names.has(name.name)) return [];
    const { unit, lang } = first.printedRow;
    const faced = nameOf(firsts.get(keyOf(unit, otherLang(lang)))?.[0]?.passage);
    return faced !== null && names.has(faced.name) ? [name.name] : [];
  });
}

function isHeadingLabel(name: string, { heading, asking }: Evidence): boolean {
  return (heading > 0 && CONVENTIONAL.test(name)) || heading >= 3 || (heading === 2 && asking === 2);
}

function isAnotherForm(name: string, names: readonly string[]): boolean {
  const people = names.filter((other) => !CONVENTIONAL.test(other));
  return formAmong(name, people) !== null || misspellingOf(name, people) !== null;
}

/** The accepted labels of a paragraph in order; in the middle of a line only bold ones. */
export function labelsIn(passage: TextPassage, names: LabelNames): LabelCandidate[] {
  const { inText, inHeadings, alone, inBold, stops } = names;
  const isHeading = passage.kind === "heading";
  const own = alone.size === 0 ? null : nameAlone(passage.words, 0);
  if (own !== null && alone.has(own.name)) return [own];
  const accepted = isHeading ? inHeadings : inText;
  const atLines = candidatesIn(passage).filter(({ name, plainStop }) => (plainStop ? stops : accepted.has(name)));
  if (isHeading) return atLines;
  const midLine = midLineLabels(passage.words).filter(({ name }) => inText.has(name));
  const bare = inBold.size === 0 ? [] : boldNamesIn(passage).filter(({ name }) => inBold.has(name));
  const all = [...atLines, ...bare, ...midLine].toSorted((a, b) => a.from - b.from || b.end - a.end);
  // A name printed over two lines has its second half at the beginning of a line.
  let taken = 0;
  return all.filter(({ from, end }) => {
    if (from < taken) return false;
    taken = end;
    return true;
  });
}

import { groupBy } from "./group";
import { type LabelUnit, namesInTurns, namesOnce } from "./label-evidence";
import { type LabelCandidate, labelAt, nameAlone } from "./label-grammar";
import { formAmong, misspellingOf } from "./name-forms";
import type { TextPassage } from "./passages";
import { isPhrase, mayBePerson } from "./person-forms";
import type { Words } from "./words";

/** A conventional label of an unnamed voice, also in brackets: it needs no second occurrence to be believed. */
const CONVENTIONAL =
  /^[「《【[]?(?:q\d*|a\d*|问|答|提问|回答|主持人?|记者|采访者|受访者|嘉宾|(?:观众|听众|提问者)\s*\d*|(?:说话人|发言人)\s*[a-z\d]*|interviewer|interviewee|host|guest|moderator|question|answer|audience(?: member)?(?: \d+)?|speaker\s*[a-z\d]*|unidentified|unknown)[」》】\]]?$/iu;

/** How often a name stands like a label, by how it is printed; a time beside it marks it as bold does. */
interface Evidence {
  bold: number;
  plain: number;
  heading: number;
  /** How many of the headings ask. */
  asking: number;
}

/** The names that are believed to be labels. */
export interface LabelNames {
  readonly inText: ReadonlySet<string>;
  /** Those that are labels in headings too: `林晓：书店的十年` over a chapter is a title though 林晓 speaks below it. */
  readonly inHeadings: ReadonlySet<string>;
  /** Those that are labels where they stand alone on a line, in a heading too. */
  readonly alone: ReadonlySet<string>;
  /** Whether `Q. …` and `A. …` are labels without being bold. */
  readonly stops: boolean;
}

/** What was found in a passage: the evidence is weighed in several ways, each of which asks for the candidates again. */
const found = new WeakMap<TextPassage, readonly LabelCandidate[]>();

/** Every candidate of a paragraph: at its beginning and at the beginning of each of its lines; of a heading, at its beginning. */
export function candidatesIn(passage: TextPassage): readonly LabelCandidate[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const starts = [0, ...[...passage.words.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const used = passage.kind === "heading" ? [0] : starts;
  const candidates = used.flatMap((from) => labelAt(passage.words, from) ?? []);
  found.set(passage, candidates);
  return candidates;
}

/**
 * Decides which of the names that stand like labels are labels. A name is believed when it is known, when it is a
 * conventional label, when it is bold and stands so at least twice, or when it stands so plainly at least three times: a
 * list lead-in or a note occurs once or twice, a speaker again and again. Where the whole text is labelled, less will do
 * (`label-evidence.ts`). In headings only what is conventional or stands
 * there at least three times, or twice before a question: `张鹏：…` over a chapter is a title.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @returns the believed names; none where a single voice would be left talking to nobody
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
      if (passage.kind === "heading" && ASKS.test(passage.words.text)) evidence.asking += 1;
      seen.set(name, evidence);
    }
  }
  const inHeadings = new Set([...seen].flatMap(([name, evidence]) => (isHeadingLabel(name, evidence) ? [name] : [])));
  const units = passages.filter(({ kind }) => kind === "paragraph").flatMap((passage) => unitsOf(passage, announced));
  const inTurns = new Set(namesInTurns(units, (name) => CONVENTIONAL.test(name) || isKnown(name)));
  const believed = [...seen].filter(([name, { bold, plain }]) => {
    if (bold + plain === 0) return inHeadings.has(name);
    return (
      inTurns.has(name) ||
      isKnown(name) ||
      CONVENTIONAL.test(name) ||
      (bold >= 2 && !isPhrase(name)) ||
      bold + plain >= 3
    );
  });
  // One label alone is no conversation: a single known name before a colon is more likely prose.
  const total = believed.reduce((sum, [, { bold, plain, heading }]) => sum + bold + plain + heading, 0);
  const others = { alone: namesAlone(passages), stops: hasStops(passages) };
  if (total < 2) return { inText: new Set(), inHeadings: new Set(), ...others };
  const names = believed.map(([name]) => name);
  names.push(...facingNames(passages, new Set(names)));
  // A name that grows, shrinks or is misspelt once stands too seldom to be believed by itself.
  const forms = [...seen.keys()].filter(
    (name) => !names.includes(name) && !CONVENTIONAL.test(name) && isAnotherForm(name, names),
  );
  const all = new Set([...names, ...forms, ...namesOnce(units, new Set([...names, ...forms]))]);
  // A form that a label announces shares its fate, whichever of the two stands often enough.
  const linked = [...announced].filter(([alias, name]) => seen.has(alias) && (all.has(alias) || all.has(name)));
  return { inText: new Set([...all, ...linked.flat()]), inHeadings, ...others };
}

/** Names that stand alone on the first line of their passage, each again and again, with words of somebody behind them. */
function namesAlone(passages: readonly TextPassage[]): ReadonlySet<string> {
  const starts = passages.map((passage) => nameAlone(passage.words, 0));
  const isName = (name: string) => CONVENTIONAL.test(name) || mayBePerson(name);
  const isLabel = (label: LabelCandidate | null | undefined) => label != null && isName(label.name);
  const asked = (passage: TextPassage) => candidatesIn(passage).find(({ name }) => CONVENTIONAL.test(name));
  const units = passages.flatMap((passage, i): LabelUnit[] => {
    const [label, before] = [starts[i], starts[i - 1]];
    if (label != null && isLabel(label)) {
      const own = passage.words.text.slice(label.end);
      const said = own === "" ? (passages[i + 1]?.words.text ?? "") : own;
      return [{ name: label.name, formOf: null, bold: label.bold, asks: ASKS.test(said) }];
    }
    const conventional = asked(passage);
    if (conventional !== undefined) return unitsOf(passage, new Map());
    // The paragraph right behind a name is what was said.
    const isSaid = isLabel(before) && passages[i - 1]?.words.text.length === before?.end;
    return isSaid ? [] : [{ name: null, formOf: null, bold: false, asks: false }];
  });
  return new Set(namesInTurns(units, isName));
}

/** One letter and a full stop may be a list; two questions and two answers are none. */
const FEWEST_STOPS = 2;

function hasStops(passages: readonly TextPassage[]): boolean {
  const names = passages.flatMap(candidatesIn).flatMap(({ plainStop, name }) => (plainStop ? [name] : []));
  return (
    /[Q问]/u.test(names[0] ?? "") &&
    ["Q问", "A答"].every((pair) => names.filter((name) => pair.includes(name)).length >= FEWEST_STOPS)
  );
}

/** The lines of a paragraph that begin like labels; the whole paragraph where none does. */
function unitsOf(passage: TextPassage, announced: ReadonlyMap<string, string>): LabelUnit[] {
  const { text } = passage.words;
  const candidates = candidatesIn(passage).filter(({ leadsToQuotation, plainStop }) => !leadsToQuotation && !plainStop);
  if (candidates.length === 0) return [{ name: null, formOf: null, bold: false, asks: false }];
  return candidates.map(({ name, bold, end }, i) => {
    const said = text.slice(end, candidates[i + 1]?.from ?? text.length);
    return { name, formOf: announced.get(name) ?? null, bold, asks: ASKS.test(said) };
  });
}

/** A question mark at the end of words, closing marks apart. */
const ASKS = /[？?]["”’」』）)*\s]*$/u;

/** The names that begin a paragraph whose other version, in the same row, begins with a believed one. */
function facingNames(passages: readonly TextPassage[], names: ReadonlySet<string>): string[] {
  const inRows = passages.filter(({ facing, kind }) => facing !== undefined && kind === "paragraph");
  const firsts = groupBy(inRows, ({ facing }) => `${facing?.unit} ${facing?.lang}`);
  const nameOf = (passage: TextPassage | undefined) => (passage === undefined ? null : labelAt(passage.words, 0));
  return [...firsts.values()].flatMap(([passage]) => {
    const name = nameOf(passage);
    if (name === null || name.leadsToQuotation || names.has(name.name)) return [];
    const other = passage?.facing?.lang === "zh" ? "en" : "zh";
    const faced = nameOf(firsts.get(`${passage?.facing?.unit} ${other}`)?.[0]);
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

/** Labels that are never words of a sentence with a colon behind them. */
const LETTER = /^[QA问答]$/u;
/** Sentence ends behind which a bold label may begin in the middle of a line. */
const SENTENCE_END = /(?:[。！？!?.…][”"’」』）)]*|[*\s])\s*$/u;

/** The believed labels of a paragraph in their order, those in the middle of a line only where they are bold. */
export function labelsIn(passage: TextPassage, { inText, inHeadings, alone, stops }: LabelNames): LabelCandidate[] {
  const isHeading = passage.kind === "heading";
  const own = alone.size === 0 ? null : nameAlone(passage.words, 0);
  if (own !== null && alone.has(own.name)) return [own];
  const names = isHeading ? inHeadings : inText;
  const atLines = candidatesIn(passage).filter(({ name, plainStop }) => (plainStop ? stops : names.has(name)));
  if (isHeading) return atLines;
  const midLine = midLineLabels(passage.words).filter(({ name }) => inText.has(name));
  const all = [...atLines, ...midLine].toSorted((a, b) => a.from - b.from || b.end - a.end);
  // A name that is printed over two lines has its second half at the beginning of a line.
  let taken = 0;
  return all.filter(({ from, end }) => {
    if (from < taken) return false;
    taken = end;
    return true;
  });
}

/** How many characters before a label show whether a sentence ends there. */
const BEFORE = 20;

/** What stands like a label behind the end of a sentence: in bold, or the letter of a question or an answer. */
function midLineLabels(words: Words): LabelCandidate[] {
  const letters = [...words.text.matchAll(/(?<=[。！？!?.…][”"’」』）)]*\s*)[QA问答]\s*[：:]/gu)].map(
    ({ index }) => index,
  );
  return [...boldStarts(words), ...letters]
    .filter((from) => SENTENCE_END.test(words.text.slice(Math.max(0, from - BEFORE), from)))
    .flatMap((from) => labelAt(words, from) ?? [])
    .filter(({ name, bold }) => bold || (letters.length > 0 && LETTER.test(name)));
}

/** Word positions past the first at which bold begins. */
function boldStarts({ strong }: Words): number[] {
  const starts: number[] = [];
  for (let i = strong.indexOf(true, 1); i > 0; i = strong.indexOf(true, i + 1)) {
    if (strong[i - 1] === false) starts.push(i);
  }
  return starts;
}

import type { QuotedPlace, SearchCorpus, SearchTurn } from "../documents/documents";
import { variantSets } from "../fold/variants";
import type { SearchState } from "../query/search-state";

/**
 * The oracle: what a search must find, defined as plainly as possible and independently of the search. Every paragraph
 * is folded as a whole, and its list of words and characters compared with that of each term, place by place.
 */

/** The keys `<slug>#<id>` of all turns that answer the search, in the order of the corpus. */
export function plainScan(corpus: SearchCorpus, { q, asked, filters }: SearchState): string[] {
  const wanted = patternsOf(q);
  const wantedOfQuestion = patternsOf(asked);
  return corpus.turns
    .filter((turn) => {
      const paragraphs = paragraphsOf(turn, filters.lang);
      if (filters.lang && paragraphs.length === 0) return false;
      const isPicked = (speaker: string) => !filters.speaker || speaker === filters.speaker;
      const isSaid = filters.wording !== "quoted" && turn.speaker !== null && isPicked(turn.speaker);
      const isQuoted = turn.quoted.some(({ speaker, places }) => {
        const words = places.filter(([, lang]) => !filters.lang || lang === filters.lang);
        if (filters.wording === "said" || !isPicked(speaker) || (filters.lang && words.length === 0)) return false;
        return has(words.map(quotedIn(turn)), { wanted: wanted.wanted, unwanted: [] });
      });
      if ((filters.speaker || filters.wording) && !isSaid && !isQuoted) return false;
      if (filters.role && turn.role !== filters.role) return false;
      if (filters.kind && turn.kind !== filters.kind) return false;
      if (filters.in && turn.slug !== filters.in) return false;
      const interview = corpus.interviews.find(({ slug }) => slug === turn.slug);
      const { form, publisher, series, tags = [], date } = interview ?? {};
      if (filters.form && form !== filters.form) return false;
      if (filters.publisher && (publisher?.zh ?? publisher?.en) !== filters.publisher) return false;
      if (filters.series && (series?.zh ?? series?.en) !== filters.series) return false;
      if (filters.tag && !tags.some(({ zh, en }) => (zh ?? en) === filters.tag)) return false;
      if (filters.from && !(date && date >= filters.from)) return false;
      if (filters.to && !(date && date <= filters.to)) return false;
      const question = corpus.turns.find(({ slug, id }) => slug === turn.slug && id === turn.question);
      const isAsked = wantedOfQuestion.wanted.length + wantedOfQuestion.unwanted.length > 0;
      if (isAsked && !(question && has(paragraphsOf(question, null), wantedOfQuestion))) return false;
      return has(paragraphs, wanted);
    })
    .map((turn) => `${turn.slug}#${turn.id}`);
}

function paragraphsOf(turn: SearchTurn, lang: "zh" | "en" | null): string[] {
  return turn.rows.flatMap((row) => (lang ? row[lang] : row.zh.concat(row.en))).map(foldWhole);
}

function quotedIn({ rows }: SearchTurn): (place: QuotedPlace) => string {
  return ([row, lang, paragraph, start, end]) => foldWhole((rows[row]?.[lang][paragraph] ?? "").slice(start, end));
}

export function has(
  paragraphs: readonly string[],
  { wanted, unwanted }: { wanted: Pattern[]; unwanted: Pattern[] },
): boolean {
  const occurs = (pattern: Pattern) => paragraphs.some(pattern);
  return wanted.every(occurs) && !unwanted.some(occurs);
}

/** A minus, and a phrase or a term. */
const PART = new RegExp(
  [
    String.raw`([-－](?![-－\s]|$))?(?:["“”＂]([^"“”＂]*)["“”＂]?|《([^》]*)》?`,
    String.raw`['’](?=.\S*)(.*?\S)['’](?!(?![\p{sc=Han}])[\p{L}\p{N}])|([^\s"“”＂《]+))`,
  ].join("|"),
  "su",
);

/** Whether a term occurs in a folded paragraph. */
type Pattern = (paragraph: string) => boolean;

export function patternsOf(q: string): { wanted: Pattern[]; unwanted: Pattern[] } {
  const wanted: Pattern[] = [];
  const unwanted: Pattern[] = [];
  const signs: Pattern[] = [];
  for (let rest = q.trim(); rest !== ""; ) {
    const [all = "", minus, phrase, title, single, plain] = PART.exec(rest) ?? [];
    rest = rest.slice(all.length).trimStart();
    const signed = foldWhole(phrase ?? title ?? single ?? plain ?? "");
    const term = signed.replace(/^[^\p{L}\p{N}]+(?=.*[\p{L}\p{N}])/u, "");
    const open = rest === "" && plain !== undefined && minus === undefined;
    if (/[\p{L}\p{N}]/u.test(term)) (minus ? unwanted : wanted).push(patternOf(elementsOf(term), open));
    else signs.push((text) => text.includes(signed || foldWhole(all)));
  }
  return wanted.length + unwanted.length > 0 ? { wanted, unwanted } : { wanted: signs, unwanted };
}

/** A word or an unspaced character, and what stands before it. */
interface Element {
  readonly text: string;
  readonly word: boolean;
  readonly gap: string;
}

const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Bopomofo}\\u30FC";

const ELEMENT = new RegExp(`([${UNSPACED}])|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

function elementsOf(text: string): Element[] {
  const all = [...text.matchAll(ELEMENT)];
  return all.map((found, at) => {
    const before = all[at - 1];
    const gap = text.slice(before === undefined ? 0 : before.index + before[0].length, found.index);
    return { text: found[0], word: found[1] === undefined, gap };
  });
}

/** Words joined by a sign: `e-mail`, `don’t`, `1,000`. */
function isJoined(before: Element | undefined, { text, word, gap }: Element): boolean {
  if (!before?.word || !word) return false;
  if (!/\d$/.test(before.text) || !/^\d/.test(text)) return /^['’‘.·-]$/.test(gap);
  return gap === "," && /^\d{3}(?!\d)/.test(text);
}

/** The element at a place of a list, and all that are joined there as one, each with the place after it. */
function* readings(elements: readonly Element[], at: number): Generator<readonly [Element, next: number]> {
  const first = elements[at];
  if (first === undefined) return;
  yield [first, at + 1];
  if (isJoined(elements[at - 1], first)) return;
  let [next, text] = [at + 1, first.text];
  for (let one = elements[next]; one !== undefined && isJoined(elements[next - 1], one); one = elements[next]) {
    text += one.text;
    next += 1;
  }
  if (next > at + 1) yield [{ ...first, text }, next];
}

function patternOf(term: readonly Element[], open: boolean): Pattern {
  const patterns = [term, joinedThroughout(term)];
  const first = term[0]?.text.charAt(0) ?? "";
  return (paragraph) => {
    const text = elementsOfParagraph(paragraph);
    return text.some(
      (element, at) => element.text.startsWith(first) && patterns.some((pattern) => begins(pattern, text, 0, at, open)),
    );
  };
}

/** The paragraph read last, since a benchmark tries a thousand terms on each. */
let last: { readonly paragraph: string; readonly elements: readonly Element[] } = { paragraph: "", elements: [] };

function elementsOfParagraph(paragraph: string): readonly Element[] {
  if (last.paragraph !== paragraph) last = { paragraph, elements: elementsOf(paragraph) };
  return last.elements;
}

function joinedThroughout(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (let at = 0; at < elements.length; ) {
    const [element, next] = [...readings(elements, at)].at(-1) ?? [];
    if (element === undefined || next === undefined) break;
    joined.push(element);
    at = next;
  }
  return joined;
}

function begins(term: readonly Element[], text: readonly Element[], from: number, at: number, open: boolean): boolean {
  const wanted = term[from];
  if (wanted === undefined) return true;
  const last = from === term.length - 1;
  return [...readings(text, at)].some(([found, next]) => {
    if (found.word !== wanted.word) return false;
    if (open && last && wanted.word ? !found.text.startsWith(wanted.text) : found.text !== wanted.text) return false;
    return (from === 0 || mayStand(found.gap, wanted, term[from - 1])) && begins(term, text, from + 1, next, open);
  });
}

const LIGHT = /^[\s"“”'’‘《·–-]*$/;

/** Whether a text may have this gap where the term has its own. */
function mayStand(gap: string, wanted: Element, before: Element | undefined): boolean {
  const typed = wanted.gap;
  if (!wanted.word && !before?.word) {
    const isSign = (some: string) => some === "" || /^["“”'’‘《·–-]$/.test(some);
    return isSign(typed) ? isSign(gap) : true;
  }
  if (typed === "") return LIGHT.test(gap);
  if (!wanted.word || !before?.word) return true;
  if (/^\d/.test(wanted.text) && /\d$/.test(before.text) && /^\S$/u.test(typed)) return gap === typed;
  if (!isJoined(before, wanted)) return true;
  return typed === "-" ? LIGHT.test(gap) : gap.length === 1 && gap !== " ";
}

const same = new Map(variantSets().flatMap((set) => set.map((character) => [character, set[0] ?? ""])));
const toOne = (text: string) => [...text].map((character) => same.get(character) ?? character).join("");

export function foldWhole(text: string): string {
  return text
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/[\p{L}\p{N}\p{M}]+/gu, (run) => {
      const plain = run
        .normalize("NFKC")
        .toLowerCase()
        .normalize("NFD")
        .replace(/(\p{sc=Latin})\p{M}+/gu, "$1");
      return toOne(plain.normalize("NFC"));
    })
    .replace(/\s+/g, " ")
    .trim();
}

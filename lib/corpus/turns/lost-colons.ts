import { isFormOf } from "../labels/name-variants";
import { UNLABELLED } from "../markdown/opening";
import type { Passage, TextPassage } from "../markdown/passages";
import { ENGLISH_WORDS } from "../vocabulary/function-words";
import { cutTurns } from "./cut-turns";

/** What follows a name that is only mentioned, behind a space: `林晓 的书店`, `Lin said`, `Lin, who`. */
const MENTIONED = /^(?:[的是说說问問在和与與也对對有给給把从從被]|\p{Ll}|\p{P})/u;
/** A word behind a Latin name is the rest of it as likely as not; one that begins a sentence is not. */
const WORD = /^\p{Script=Latin}+/u;
/** `BREVIG Everything is counted`: what is not in capitals is no part of a name that is; nor is a single letter, as in `I`. */
const IN_CAPITALS = /^(?=[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu})[^\p{Ll}]+$/u;
const functionWords = new Set(ENGLISH_WORDS);

/**
 * Begins turns at paragraphs that begin with the name of a label, or a form of it, and a space, where the colon was lost: `林晓 那后来呢？`. The name
 * must be a label elsewhere, and the turns before and behind somebody else's, so that it is this person's turn to speak.
 *
 * @param passages in which the labelled turns are opened
 */
export function openAtLostColons(passages: readonly Passage[]): Passage[] {
  const labels = labelsOften(passages);
  let before: string | null = null;
  return passages.flatMap((passage, i): Passage[] => {
    if (passage.opens !== undefined) before = passage.opens.label;
    if (passage.kind !== "paragraph" || passage.opens !== undefined || passage.aside === true || before === null)
      return [passage];
    const named = labels.filter((one) => one !== before && endOfName(passage, one) !== null);
    if (named.length === 0) return [passage];
    const behind = passages.find(({ opens }, j) => j > i && opens !== undefined)?.opens?.label;
    const label = named.find((one) => one !== behind);
    if (label === undefined) return [passage];
    before = label;
    return openAt(passage, label);
  });
}

/** The names that are labels at least so often are not what a text happens to mention. */
const OFTEN = 2;

/** The longest first, as `林晓` is also the beginning of `林晓阳`. */
function labelsOften(passages: readonly Passage[]): string[] {
  const counts = new Map<string, number>();
  for (const { opens } of passages)
    if (opens?.label != null) counts.set(opens.label, (counts.get(opens.label) ?? 0) + 1);
  return [...counts].flatMap(([label, count]) => (count >= OFTEN ? [label] : [])).sort((a, b) => b.length - a.length);
}

/** A name may be in brackets where it is that of a medium: `《河边》`. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["《", "》"],
  ["「", "」"],
];

/** Where what is said begins behind a name, as a UTF-16 offset; null where a passage does not begin with it, or only mentions it. */
function endOfName({ words: { text, strong } }: TextPassage, label: string): number | null {
  const [first = ""] = /^\S{2,12}(?=\s)/u.exec(text) ?? [];
  const names = [
    ...BRACKETS.map(([open, close]) => `${open}${label}${close}`),
    ...(isFormOf(first, label) ? [first] : []),
  ];
  const printed = names.find((name) => text.startsWith(name));
  if (printed === undefined) return null;
  const rest = text.slice(printed.length);
  const said = rest.trimStart();
  // A name alone in bold stands above what is said.
  if (said === "") return strong.slice(0, printed.length).includes(false) ? null : text.length;
  const end = text.length - said.length;
  // A picture before the name is seldom bold with it.
  const letters = printed.search(/[\p{L}\p{N}]/u);
  const isBold = !strong.slice(letters, printed.length).includes(false) && strong[end] === false;
  if (said === rest && !/[》」]$/u.test(printed) && !isBold) return null;
  // Nobody mentions an abbreviation, as in `訪 有申請嗎`.
  if (label.length > 1 && MENTIONED.test(said)) return null;
  // A name that alone is bold ends where the bold ends.
  if (isBold) return end;
  const [word] = WORD.exec(said) ?? [];
  const isSameName = WORD.test(label) && !(IN_CAPITALS.test(label) && word !== undefined && !IN_CAPITALS.test(word));
  return word === undefined || !isSameName || functionWords.has(word.toLowerCase()) ? end : null;
}

function openAt(passage: TextPassage, label: string): Passage[] {
  const { text, at } = passage.words;
  const end = endOfName(passage, label) ?? 0;
  const opens = { ...UNLABELLED, label, printed: text.slice(0, end).trim(), start: at[0] ?? passage.start };
  return cutTurns(passage, [{ from: 0, end, opens }]);
}

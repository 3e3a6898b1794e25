import { CLOCK } from "../../labels/times";
import type { Opening } from "../../markdown/opening";
import type { PlainText } from "../../markdown/words";
import type { Beginning } from "../cut-turns";

/** Finds the beginning of a turn at a word position; null if there is none. */
export type FindBeginning = (words: PlainText, from: number) => Beginning | null;

/** White space within a line, and the asterisks that broken bold leaves over. */
const IN_LINE = String.raw`(?:[^\S\n]|\*)*`;
const MARKS = String.raw`[\s*]*`;
/** A dash, an arrow or a bullet typed before a label. */
const POINT = String.raw`(?:[\-–—―•·▪●○■□☐☑◆◇►➤>]{1,3}${MARKS})?`;
const SPAN = String.raw`${CLOCK}(?:\s*(?:-->|[-–—~～至])\s*${CLOCK})?`;
const TIME_IN_BRACKETS = String.raw`[[(（【<]\s*${SPAN}\s*[\])）】>]`;
const TIME = `(?:${TIME_IN_BRACKETS}|${SPAN})`;
const BRACKETS = /^[[(（【<]\s*|\s*[\])）】>]$/gu;
const LEAD = `${IN_LINE}${POINT}(?:(?<before>${TIME})${MARKS})?`;
const ABOUT = String.raw`[（(](?<about>[^（()）\n]{1,80})[)）]`;
/** What stands between a label and the words: a hyphen or a full stop only before white space. */
const SEPARATOR = [
  `(?<colon>${MARKS}[:：︰﹕∶|｜])`,
  `${MARKS}[—–―─]{1,2}`,
  String.raw`${MARKS}(?<=[\s*])-{1,2}(?=\s)`,
  String.raw`${MARKS}(?:[.．](?=[\s*]|$)|、)`,
  String.raw`\**(?:[^\S\n]{2,}|[\t\u3000])`,
  String.raw`${IN_LINE}(?:\n|$)`,
].join("|");
const SEPARATORS_BEHIND = /[\s:：︰﹕∶|｜.．、\-–—―─]+$/u;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** What a label says of the speaker. */
type Voice = Pick<Opening, "label" | "voice">;

/**
 * Finds a name that is settled to be a label, with any mark behind it, or none if it is bold; in the middle of a line
 * only in bold and with a colon.
 *
 * @param name as the editor writes it; white space and broken bold make no difference in the text
 */
export function settledLabel(name: string): FindBeginning {
  return labelFinder(patternOf(name), { label: name, voice: null });
}

/**
 * Finds what is settled to be printed before questions or answers: a name or letter with any mark behind it, or marks
 * as they are. A number in it is any number. Marks without a letter stay among the words.
 *
 * @param isKnown whether a label is the name of a person of the corpus
 */
export function settledPrefix(
  prefix: string,
  voice: "interviewer" | "guest",
  isKnown: (name: string) => boolean,
): FindBeginning {
  const label = prefix.replace(SEPARATORS_BEHIND, "");
  const who: Voice = { label: isKnown(label) ? label : null, voice };
  const pattern = patternOf(prefix, String.raw`\d+`);
  if (label === prefix && HAS_LETTER.test(label.slice(-1))) return labelFinder(pattern, who);
  const form = new RegExp(`${LEAD}(?<name>${pattern})${MARKS}`, "duy");
  return (words, from) => {
    const match = startsLine(words, from) ? matchAt(form, words.text, from) : null;
    if (match === null) return null;
    const { opens, end } = beginningOf(words, from, match, who);
    if (HAS_LETTER.test(label)) return { from, end, opens };
    return { from, end: from, opens: { ...opens, printed: null } };
  };
}

/** The word positions at which a turn may begin: of lines, and of bold or italics in the middle of a line. */
export function placesToBegin(words: PlainText): number[] {
  const { text, strong, emphasised } = words;
  const isMarked = (i: number) => strong[i] === true || emphasised[i] === true;
  return Array.from({ length: text.length }, (_, i) => i).filter(
    (i) => startsLine(words, i) || (isMarked(i) && !isMarked(i - 1)),
  );
}

function startsLine({ text }: PlainText, position: number): boolean {
  return position === 0 || text.charAt(position - 1) === "\n";
}

function labelFinder(name: string, who: Voice): FindBeginning {
  const form = new RegExp(
    [
      `${LEAD}(?<name>[「『《【[]?${name}(?<closed>[」』》】\\]])?)`,
      `(?:${IN_LINE}(?:(?<beside>${TIME})|${ABOUT})){0,2}`,
      `(?:${SEPARATOR}|(?<bare>(?=[\\s*])|(?<=[\\])）】」』》>])))`,
      `${MARKS}(?:(?<behind>${TIME_IN_BRACKETS})${MARKS})?`,
    ].join(""),
    "duy",
  );
  return (words, from) => {
    const match = matchAt(form, words.text, from);
    if (match === null) return null;
    const { colon, bare, closed, beside } = match.groups ?? {};
    const beginning = beginningOf(words, from, match, who);
    if (!startsLine(words, from)) return colon === undefined ? null : beginning;
    const isClear = bare === undefined || closed !== undefined || beside !== undefined;
    return isClear || endsMarked(words, match.indices?.groups?.name?.[1] ?? from) ? beginning : null;
  };
}

/** Whether bold or italics end with a name, and words follow. */
function endsMarked({ text, strong, emphasised }: PlainText, end: number): boolean {
  const next = end + (/^[\s*]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return [strong, emphasised].some((marks) => marks[end - 1] === true && marks[next] !== true);
}

function matchAt(form: RegExp, text: string, from: number): RegExpExecArray | null {
  form.lastIndex = from;
  return form.exec(text);
}

function beginningOf({ text, at }: PlainText, from: number, match: RegExpExecArray, who: Voice): Beginning {
  const { before, about, beside, behind } = match.groups ?? {};
  const [start, nameEnd] = match.indices?.groups?.name ?? [from, from];
  const aboutEnd = match.indices?.groups?.about?.[1];
  const printed = text.slice(start, aboutEnd === undefined ? nameEnd : aboutEnd + 1).replace(/\s*\n\s*/gu, " ");
  const times = [before, beside, behind].flatMap((time) => time?.replace(BRACKETS, "") ?? []);
  return {
    from,
    end: from + match[0].length,
    opens: {
      ...who,
      printed: printed.replaceAll("*", "").replace(SEPARATORS_BEHIND, "") || printed,
      alias: about?.trim() ?? null,
      time: times.join(" ") || null,
      start: at[start] ?? 0,
    },
  };
}

/**
 * A pattern for words as an editor writes them: in the text, white space and asterisks may be between the characters.
 *
 * @param number the pattern of a number in them; if omitted, each number is only itself
 */
function patternOf(words: string, number?: string): string {
  const pieces = words.match(number === undefined ? /\s+|[^\s]/gu : /\s+|\d+|[^\s\d]/gu) ?? [];
  return pieces
    .map((piece) => {
      if (piece.trim() === "") return MARKS;
      return number !== undefined && /^\d+$/u.test(piece)
        ? number
        : piece.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
    })
    .join(IN_LINE);
}

import { endsInQuestion, endsSentence } from "../../../text/sentence-end";
import type { InItem } from "../../markdown/open-block";
import { UNLABELLED } from "../../markdown/opening";
import type { Passage, TextPassage } from "../../markdown/passages";
import type { PlainText } from "../../markdown/words";
import type { QuestionForm } from "../../sidecar/printed";
import { groupBy } from "../../text/group";
import type { Beginning } from "../cut-turns";

/** Finds the questions of one form in a paragraph or heading, and the answers that follow them in the same paragraph. */
export type FindQuestions = (passage: TextPassage, inItem: InItem) => Beginning[];

/** How questions of a settled form are found in a text. */
export function questionsOf(form: QuestionForm, passages: readonly Passage[]): FindQuestions {
  if (form === "heading") {
    const depth = depthOfQuestions(passages);
    return ({ kind, depth: own, words }) => (kind === "heading" && own === depth ? [question(words, 0)] : []);
  }
  if (form === "numbered") return ({ kind, words }, inItem) => (kind === "heading" ? [] : numbered(words, inItem));
  if (form === "marked") {
    const mark = markOfQuestions(passages);
    return ({ kind, words }) =>
      kind === "heading" || mark === null
        ? []
        : sentencesBegun(words, { begins: (line) => markOf(line) === mark, asks: () => true });
  }
  const marks = form === "bold" ? "strong" : "emphasised";
  return ({ kind, words }) => (kind === "heading" ? [] : markedQuestions(words, words[marks]));
}

/** The level of the headings that ask most often; of all headings, if none asks. */
function depthOfQuestions(passages: readonly Passage[]): number {
  const headings = passages.flatMap((passage) => (passage.kind === "heading" ? [passage] : []));
  const asking = headings.filter(({ words }) => endsInQuestion(words.text));
  const counted = asking.length > 0 ? asking : headings;
  const count = (level: number) => counted.filter(({ depth }) => depth === level).length;
  return [1, 2, 3, 4, 5, 6].toSorted((a, b) => count(b) - count(a))[0] ?? 0;
}

/** Stretches of bold or italics from the beginning of a line that ask, or end like a sentence at the end of a line. */
function markedQuestions(words: PlainText, marked: readonly boolean[]): Beginning[] {
  const { text } = words;
  const beginnings: Beginning[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<=^|\n)[^\S\n]*(?=\S)/gu)) {
    if (index < end || marked[index + (/^\s*/u.exec(text.slice(index))?.[0].length ?? 0)] !== true) continue;
    end = endOfMarked(text, marked, index);
    const said = text.slice(index, end);
    const endsLine = /^[^\S\n]*(?:\n|$)/u.test(text.slice(end));
    if (!endsInQuestion(said) && !(endsLine && endsSentence(said))) continue;
    beginnings.push(question(words, index), ...answerAt(words, end));
  }
  return beginnings;
}

/** Past the last marked character of a stretch; white space and left-over asterisks do not interrupt it. */
function endOfMarked(text: string, marked: readonly boolean[], from: number): number {
  let end = from;
  for (let i = from; i < text.length && (marked[i] === true || /[\s*]/u.test(text.charAt(i))); i += 1) {
    if (marked[i] === true) end = i + 1;
  }
  return end;
}

/** `1.`, `（1）`, `1、`. */
const NUMBER = /^[^\S\n]*[（(]?\d{1,3}(?:[.．、:：)）]|[^\S\n])[^\S\n]*(?=\S)/u;

/** Numbered sentences that ask, or come first of several paragraphs of their item. */
function numbered(words: PlainText, inItem: InItem): Beginning[] {
  return sentencesBegun(words, {
    begins: (line, isFirst) => NUMBER.test(line) || (isFirst && inItem !== null),
    asks: (line, isFirst) => endsInQuestion(line) || (inItem === "first" && isFirst),
  });
}

/** How a question of some form begins, and whether it is one. */
interface Asking {
  readonly begins: (line: string, isFirst: boolean) => boolean;
  /** @param line the last one of the sentence */
  readonly asks: (line: string, isFirst: boolean) => boolean;
}

/** Sentences that begin a line and ask; what follows on further lines answers. A sentence may be wrapped. */
function sentencesBegun(words: PlainText, { begins, asks }: Asking): Beginning[] {
  const beginnings: Beginning[] = [];
  let position = 0;
  let begun: number | null = null;
  let asked = false;
  for (const line of words.text.split("\n")) {
    if (begins(line, position === 0)) begun = position;
    else if (asked && begun === null) beginnings.push(...answerAt(words, position));
    if (begun === null) asked &&= line.trim() === "";
    else if (endsSentence(line)) {
      asked = asks(line, begun === 0);
      if (asked) beginnings.push(question(words, begun));
      begun = null;
    }
    position += line.length + 1;
  }
  return beginnings;
}

/** A dash of any length, or one or two signs, before the words of a line: `——您……`, `▶ What …`, `● …`. */
const MARK = /^[^\S\n]*([—–―─]{1,2}|[\p{So}\p{Sk}▷◁→※•·]{1,2}\uFE0F?)[^\S\n]*(?=[^\s—–―─])/u;

/** What a line begins with before its first word, if that is a dash or a sign; null if it is not. */
export function markOf(line: string): string | null {
  const mark = MARK.exec(line)?.[1] ?? null;
  return mark === null ? null : mark.replace(/[—–―─]+/u, "—");
}

/** The mark behind which most lines ask; null if none does, or if as many have another: then each may be somebody's sign. */
function markOfQuestions(passages: readonly Passage[]): string | null {
  const marked = groupBy(
    passages.flatMap(({ words }) => words.text.split("\n")).filter((line) => markOf(line) !== null),
    markOf,
  );
  const asking = (lines: readonly string[]) => lines.filter(endsInQuestion).length;
  const [first, ...others] = [...marked].toSorted(([, one], [, other]) => asking(other) - asking(one));
  if (first === undefined) return null;
  const [mark, lines] = first;
  return others.some(([, other]) => other.length >= lines.length) ? null : mark;
}

function question({ at }: PlainText, from: number): Beginning {
  return { from, end: from, opens: { ...UNLABELLED, voice: "interviewer", start: at[from] ?? 0 } };
}

function answerAt({ text, at }: PlainText, from: number): Beginning[] {
  const to = from + (/^[\s*]*/u.exec(text.slice(from))?.[0].length ?? 0);
  return to >= text.length ? [] : [{ from, end: from, opens: { ...UNLABELLED, voice: "guest", start: at[to] ?? 0 } }];
}

import type { RootContent } from "mdast";
import { cutAtSentenceEnds, endsInQuestion, endsSentence } from "../../text/sentence-end";
import { hasText, type Passage } from "../markdown/passages";
import { plainTextOf } from "../markdown/words";
import { groupBy } from "../text/group";
import { languageOf } from "../text/language";
import { isClockLine } from "./clock-lines";
import { cutEndMark } from "./end-marks";
import { cutExaminations } from "./examinations";
import { announcesNote } from "./notes";
import { asideForm } from "./patterns";
import { isSeen } from "./stage-directions";

/** A longer line next to an image is not a caption. */
const CAPTION_LENGTH = 80;
/** An English caption has some three letters for each Chinese character. */
const LONGEST_OTHER_SIDE = 2 * CAPTION_LENGTH;
/** HTML parts of pages that hold an image, a player or a card and never speech. */
const PAGE_PARTS = /^\s*<(?:figure|figcaption|center|iframe|video|audio|img|button|form|mp-[a-z]+|mpvoice)\b/iu;
/** `00:00 Intro`: a line of a list of chapters with times. */
const CHAPTER = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\s*[-–—:：|]?\s*\S.{0,60}$/u;
const FEWEST_CHAPTERS = 3;
/** The maximum number of blocks in an advertisement between its two marks; without an end mark it is one line. */
const ADVERTISEMENT_BLOCKS = 12;

/**
 * Marks the asides in an interview: captions, cards, advertising, stage directions, editor's notes, related links,
 * chapter lists, end marks, and pull quotes, which repeat something said elsewhere. Only form counts: first words and length, an
 * adjacent image, emphasis, brackets. Anything that may be speech stays speech.
 *
 * @returns the passages, with `aside` set where it applies
 */
export function markAsides(printed: readonly Passage[]): Passage[] {
  const passages = printed.flatMap(cutEndMark).flatMap(cutExaminations);
  const repeated = pullQuotes(passages);
  const asides = new Set<number>();
  for (const [i, passage] of passages.entries()) {
    if (asides.has(i)) continue;
    const begins = passage.kind === "heading" ? leadsToLinks(passages, i) : isAside(passage, passages[i - 1]);
    if (!begins && !repeated.has(i)) continue;
    asides.add(i);
    for (const more of belonging(passages, i)) asides.add(more);
  }
  for (const i of otherSides(passages, asides)) asides.add(i);
  return passages.map((passage, i) => (asides.has(i) ? { ...passage, aside: true } : passage));
}

function isAside(passage: Passage, before: Passage | undefined): boolean {
  const text = passage.words.text.trim();
  if (passage.kind === "whole") {
    const { node } = passage;
    if (node.type === "blockquote" && asideForm(text) !== null) return true;
    return isPagePart(node) || (node.type === "list" && isChapterList(text));
  }
  if (text === "") return false;
  if (asideForm(text) !== null || isCaption(passage, before) || isChapterList(text)) return true;
  const asked = before !== undefined && endsInQuestion(before.words.text);
  return isSeen(text, before?.words.text ?? "") || (isClockLine(text) && !asked);
}

/** The captions that are only known by their counterparts: what stands beside a caption, in the other language. */
function otherSides(passages: readonly Passage[], asides: ReadonlySet<number>): number[] {
  return [...asides].flatMap((i) => {
    const caption = passages[i];
    const text = caption?.words.text.trim() ?? "";
    if (caption === undefined || !(asideForm(text) === "caption" || isCaption(caption, passages[i - 1]))) return [];
    const other = [i + 1, i - 1].find((at) => !asides.has(at) && isOtherSide(passages[at], caption));
    return other === undefined ? [] : [other];
  });
}

/** Whether a paragraph may say what a caption says: in the other language, as short, and no sentence unless one row holds both. */
function isOtherSide(passage: Passage | undefined, caption: Passage): boolean {
  if (passage === undefined || !isUnlabelled(passage)) return false;
  const text = passage.words.text.trim();
  const [own, other] = [languageOf(text), languageOf(caption.words.text)];
  if (own === null || other === null || own === other) return false;
  const row = passage.printedRow?.unit;
  if (row !== undefined && row === caption.printedRow?.unit) return true;
  return text.length <= LONGEST_OTHER_SIDE && !text.includes("\n") && !endsSentence(text);
}

/** `## 延伸阅读` followed only by links is not a chapter. */
function leadsToLinks(passages: readonly Passage[], index: number): boolean {
  const [heading, next] = [passages[index], passages[index + 1]];
  return heading !== undefined && next !== undefined && isCard(heading) && isLinks(next);
}

function isCard({ words }: Passage): boolean {
  return asideForm(words.text.trim()) === "card";
}

function isPagePart(node: RootContent): boolean {
  return node.type === "html" && PAGE_PARTS.test(node.value);
}

export function isChapterList(text: string): boolean {
  const lines = text.split("\n");
  return lines.length >= FEWEST_CHAPTERS && lines.every((line) => CHAPTER.test(line));
}

/**
 * A short line in italics, or one that does not end like a sentence, in the paragraph of an image or right after it.
 */
function isCaption(passage: Passage, before: Passage | undefined): boolean {
  const text = passage.words.text.trim();
  if (passage.kind !== "paragraph" || text.length > CAPTION_LENGTH || text.includes("\n\n")) return false;
  const besideImage = passage.nodes[0]?.type === "image" || (before !== undefined && isImage(before));
  const italic = passage.nodes.every((node) => node.type === "emphasis" || plainTextOf([node]).text.trim() === "");
  return besideImage && (italic || (!endsSentence(text) && !/[，,；;]/u.test(text) && !/[：:]/u.test(text)));
}

/** Whether a passage consists only of an image. */
export function isImage(passage: Passage): boolean {
  return passage.kind === "paragraph" && !hasText(passage) && passage.nodes.some(({ type }) => type === "image");
}

/** The maximum number of blocks in a list of related links. */
const MOST_LINKS = 40;

/** The passages after an aside that belong to it: the links after `延伸阅读`, the note after `更正启事`, the words between two advertisement marks. */
function belonging(passages: readonly Passage[], index: number): number[] {
  const text = passages[index]?.words.text.trim() ?? "";
  const form = asideForm(text);
  if (form === "card") {
    const rest = passages.slice(index + 1, index + 1 + MOST_LINKS);
    const links = rest.findIndex((passage) => !isLinks(passage));
    return [...rest.slice(0, links < 0 ? rest.length : links).keys()].map((offset) => index + 1 + offset);
  }
  if (form === "note" && announcesNote(text)) return isUnlabelled(passages[index + 1]) ? [index + 1] : [];
  if (form !== "advertisement") return [];
  const near = passages.slice(index + 1, index + 1 + ADVERTISEMENT_BLOCKS);
  const heading = near.findIndex(({ kind }) => kind === "heading");
  const end = near.findIndex(({ words }) => asideForm(words.text.trim()) === "advertisement");
  if (end < 0 || (heading >= 0 && heading < end)) return [];
  return [...near.slice(0, end + 1).keys()].map((offset) => index + 1 + offset);
}

/** Whether a passage is a paragraph that does not begin like a label. */
function isUnlabelled(passage: Passage | undefined): boolean {
  return passage?.kind === "paragraph" && hasText(passage) && !/^[^：:。.]{1,20}[：:]/u.test(passage.words.text);
}

/** Whether a passage is a paragraph or a list of links only. */
function isLinks(passage: Passage): boolean {
  const nodes = passage.kind === "whole" ? [passage.node] : passage.nodes;
  const isLink = (node: (typeof nodes)[number]): boolean =>
    node.type === "link" ||
    node.type === "break" ||
    (node.type === "text" && node.value.trim() === "") ||
    ("children" in node && node.children.length > 0 && node.children.every(isLink));
  return passage.kind !== "heading" && hasText(passage) && nodes.every(isLink);
}

/** Who quotes what was said prints no speaker: what has one is a turn. */
const BEGINS_LIKE_A_LABEL = /^[\s>*]*[^\s：:。！？!?\n][^：:。！？!?\n]{0,30}[：:]/u;
/** The minimum length of a pull quote: `是的。` in a block quote is an answer. */
const PULLED = 6;

/**
 * Finds pull quotes: block quotes and wholly bold paragraphs whose every sentence is printed word for word elsewhere,
 * too. The editor repeated it; it was said once.
 */
function pullQuotes(passages: readonly Passage[]): ReadonlySet<number> {
  if (!passages.some(isSetOff)) return new Set();
  const said = passages.map(({ words }) => sentencesOf(words.text));
  const counts = new Map<string, number>();
  for (const sentence of said.flat()) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const setOff = groupBy(passages.filter(isSetOff), ({ words }) => words.text.trim());
  const pulled = passages.flatMap((passage, i) => {
    const sentences = said[i] ?? [];
    const isPulled =
      // What is set off again and again is a name above what somebody says.
      setOff.get(passage.words.text.trim())?.length === 1 &&
      isSetOff(passage) &&
      !BEGINS_LIKE_A_LABEL.test(passage.words.text) &&
      sentences.join("").length >= PULLED &&
      !endsInQuestion(passage.words.text) &&
      sentences.every((sentence) => (counts.get(sentence) ?? 0) > 1);
    return isPulled ? [i] : [];
  });
  // If block quotes repeat one another, like a refrain, none of them is the copy.
  const copies = new Set(pulled);
  const others = new Set(said.flatMap((sentences, i) => (copies.has(i) ? [] : sentences)));
  return new Set(pulled.filter((i) => (said[i] ?? []).every((one) => others.has(one))));
}

function isSetOff(passage: Passage): boolean {
  if (passage.kind === "whole") return passage.node.type === "blockquote";
  const { text, strong } = passage.words;
  return passage.kind === "paragraph" && strong.every((isBold, i) => isBold || /\s/.test(text.charAt(i)));
}

/** The sentences of a text without punctuation and without a leading label. */
function sentencesOf(text: string): string[] {
  return cutAtSentenceEnds(text)
    .flatMap((sentence) => sentence.split(/[：:]/u))
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((sentence) => sentence !== "");
}

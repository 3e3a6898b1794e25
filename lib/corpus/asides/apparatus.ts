import type { PhrasingContent, RootContent } from "mdast";
import { hasText, type Passage, type TextPassage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { CREDIT_SENTENCES, LEAD_IN_ENDINGS, LEAD_INS } from "../vocabulary/around";
import { CREDIT_KEYS, LINK_KEYS } from "../vocabulary/keys";
import { NOTE_KEYS_IN_BRACKETS } from "../vocabulary/notes";
import { isClockLine } from "./clock-lines";
import { isEnd } from "./end-marks";
import { noteKind } from "./notes";

/** `原文链接：` and `来源:`, alone or followed by the address. */
const LINK_KEY = new RegExp(`^${anyOf(LINK_KEYS)}[：:]`, "iu");
/** `译者：… 校对：…`, `本文由…翻译`: credits of an edition. */
const CREDIT = new RegExp(String.raw`^(?:${anyOf(CREDIT_KEYS)}\s*[：:]|${anyOf(CREDIT_SENTENCES)})`, "iu");
const ADDRESS = /^\s*<?https?:\/\/\S+>?\s*$/iu;
/** `以下是采访全文：`, `原文如下：`: an unattributed line that introduces what follows. */
const LEAD_IN = new RegExp(`(?:^${anyOf(LEAD_INS)}。?|${anyOf(LEAD_IN_ENDINGS)}[.]?)[：:]?$`, "iu");

/**
 * Finds the end of the interview, where the back matter begins: credits, links, advertising, images.
 *
 * @param passages all passages from the first turn on
 * @param lastLabel index of the last passage with a label; -1 in a text without turns
 * @returns index of the first passage of the back matter
 */
export function backStart(passages: readonly Passage[], lastLabel: number): number {
  const isOver = (passage: Passage, index: number) =>
    index > lastLabel && (isEnd(passage.words.text) || (lastLabel >= 0 && passage.kind === "heading"));
  const isInside = (passage: Passage, index: number) =>
    index <= lastLabel || !(standsAround(passage) || isClockLine(passage.words.text.trim()));
  const over = passages.findIndex(isOver);
  const last = passages.slice(0, over < 0 ? passages.length : over).findLastIndex(isInside);
  return ruleBefore(passages, last + 1, lastLabel);
}

/** Words in italics and footnotes behind a rule are no longer the last speaker's: the index of that rule, else the given one. */
function ruleBefore(passages: readonly Passage[], end: number, lastLabel: number): number {
  let start = end;
  while (start - 1 > lastLabel && (isInItalics(passages[start - 1]) || isFootnote(passages[start - 1]))) start -= 1;
  const rule = passages[start - 1];
  const isBehindRule = start < end && start - 1 > lastLabel && rule?.kind === "whole" && isRule(rule.node);
  return isBehindRule ? start - 1 : end;
}

function isInItalics(passage: Passage | undefined): boolean {
  if (passage?.kind !== "paragraph" || !hasText(passage)) return false;
  const { text, emphasised } = passage.words;
  return emphasised.every((isEmphasised, i) => isEmphasised || /\s/.test(text.charAt(i)));
}

/** `[1] …`, `† …`: a note that the text prints itself. */
function isFootnote(passage: Passage | undefined): boolean {
  return passage?.kind === "paragraph" && /^(?:\[\d{1,3}\]|[¹²³⁴-⁹†‡])\s*\S/u.test(passage.words.text.trim());
}

function isRule({ type }: RootContent): boolean {
  return type === "thematicBreak";
}

/**
 * Whether a passage has no content of the interview: an image, a rule, an address, a link and its lead-in, a credit.
 */
export function standsAround(passage: Passage): boolean {
  if (passage.kind === "whole") return isRule(passage.node) || passage.aside === true;
  if (passage.kind === "heading") return false;
  const text = passage.words.text.trim();
  return (
    text === "" ||
    passage.aside === true ||
    ADDRESS.test(text) ||
    LINK_KEY.test(text) ||
    CREDIT.test(text) ||
    noteKind(text) !== null ||
    NOTE_AROUND.test(text) ||
    isOnlyLinks(passage.nodes)
  );
}

function isOnlyLinks(nodes: readonly PhrasingContent[]): boolean {
  return (
    nodes.some((node) => node.type === "link") &&
    nodes.every((node) => node.type === "link" || node.type === "break" || isBlank(node))
  );
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** `Note: …`, which before or after an interview is nobody's words. */
const NOTE_AROUND = new RegExp(`^${anyOf(NOTE_KEYS_IN_BRACKETS)}\\s*[：:]`, "iu");

/** Whether a paragraph is an unattributed line that introduces what follows. */
export function isLeadIn(passage: Passage): passage is TextPassage {
  return passage.kind === "paragraph" && LEAD_IN.test(passage.words.text.trim());
}

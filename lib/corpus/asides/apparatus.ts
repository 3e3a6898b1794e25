import type { PhrasingContent } from "mdast";
import type { Passage, TextPassage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { CREDIT_SENTENCES, END_MARKS, END_WORDS, LEAD_IN_ENDINGS, LEAD_INS } from "../vocabulary/around";
import { CREDIT_KEYS, LINK_KEYS, NOTE_KEYS, NOTE_KEYS_IN_BRACKETS } from "../vocabulary/keys";

const END_MARK = new RegExp(
  String.raw`^[（(\s*_\-—–=]*(?:${anyOf(END_MARKS)}|${anyOf(END_WORDS)}\s*[-—–=*.。）)]*$)`,
  "iu",
);
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
    index > lastLabel && (END_MARK.test(passage.words.text) || (lastLabel >= 0 && passage.kind === "heading"));
  const over = passages.findIndex(isOver);
  let start = over < 0 ? passages.length : over;
  while (start - 1 > lastLabel) {
    const passage = passages[start - 1];
    if (passage === undefined || !standsAround(passage)) break;
    start -= 1;
  }
  return start;
}

/**
 * Whether a passage has no content of the interview: an image, a rule, an address, a link and its lead-in, a credit.
 */
export function standsAround(passage: Passage): boolean {
  if (passage.kind === "whole") return passage.node.type === "thematicBreak" || passage.aside === true;
  if (passage.kind === "heading") return false;
  const text = passage.words.text.trim();
  return (
    text === "" ||
    passage.aside === true ||
    ADDRESS.test(text) ||
    LINK_KEY.test(text) ||
    CREDIT.test(text) ||
    isEditorsNote(passage) ||
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

/** `（编者注：…）`, `译注：…`, `[Editor’s note: …]`: a note by the editor or translator. */
const EDITORS_NOTE = new RegExp(
  String.raw`^[（(【[〔]?\s*${anyOf([...NOTE_KEYS, ...NOTE_KEYS_IN_BRACKETS])}\s*[：:]`,
  "iu",
);

/** Whether a paragraph is a note of the editor or translator. */
function isEditorsNote(passage: Passage): boolean {
  return passage.kind === "paragraph" && EDITORS_NOTE.test(passage.words.text.trim());
}

/** Whether a paragraph is an unattributed line that introduces what follows. */
export function isLeadIn(passage: Passage): passage is TextPassage {
  return passage.kind === "paragraph" && LEAD_IN.test(passage.words.text.trim());
}

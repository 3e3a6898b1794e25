import type { PhrasingContent } from "mdast";
import type { Passage, TextPassage } from "../markdown/passages";

/** `（全文完…`, `END`, `--END--`: the writer says that the text is over. */
const END_MARK = /^[（(\s*_\-—–=]*(?:全文完|本文完|正文完|(?:完结|the end|end)\s*[-—–=*.。）)]*$)/iu;
/** `原文链接：` and `来源:`, alone or with the address behind it. */
const LINK_KEY =
  /^(?:原文|原视频|视频|音频|阅读|参考)?(?:链接|地址|来源|出处|原文)[：:]|^(?:source|original|link|via)s?[：:]/iu;
/** `译者：… 校对：…`, `本文由…翻译`: who made the version. */
const CREDIT =
  /^(?:译者|翻译|编译|校对|作者|编辑|责编|排版|整理|记录|撰文|采写|题图|图源|translator|editor|author)s?\s*[：:]|^本文(?:由|系|为|转载|经).{0,60}(?:翻译|编译|推出|发布|授权|整理|转载)/iu;
const ADDRESS = /^\s*<?https?:\/\/\S+>?\s*$/iu;
/** `以下是采访全文：`, `原文如下：`: a line that leads to what follows and belongs to nobody's words. */
const LEAD_IN =
  /^以下(?:是|为).{0,40}[：:。]?$|(?:原文|全文|实录|采访|访谈|对话|译文|正文|文字).{0,12}如下[：:]?$|(?:transcript|interview|original)\b.{0,40}\b(?:follows|below)\b.{0,20}[:.]?$/iu;

/**
 * Where the interview is over and what follows stands around it: credits, links, advertising, images.
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

/** Whether a passage says nothing of its own: an image, a rule, an address, a link and its lead-in, a credit. */
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

/** `（编者注：…）`, `译注：…`, `[Editor’s note: …]`: words of whoever prepared the text. */
const EDITORS_NOTE =
  /^[（(【[]?\s*(?:编者[注按]|编[注按]|编辑注|译者?注|注释?|editor[’']?s? note|translator[’']?s? note|note)\s*[：:]/iu;

/** Whether a paragraph is a note of the editor or translator. */
function isEditorsNote(passage: Passage): boolean {
  return passage.kind === "paragraph" && EDITORS_NOTE.test(passage.words.text.trim());
}

/** Whether a paragraph leads to what follows it and is nobody's words. */
export function isLeadIn(passage: Passage): passage is TextPassage {
  return passage.kind === "paragraph" && LEAD_IN.test(passage.words.text.trim());
}

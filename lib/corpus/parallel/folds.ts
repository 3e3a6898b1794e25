import type { RootContent } from "mdast";
import { endsSentence } from "../../text/sentence-end";
import { elementAt, type HtmlElement } from "../markdown/elements";
import { type LeftOut, rangeOf } from "../markdown/parse";
import { type Passage, passagesOf } from "../markdown/passages";
import type { Source } from "../text/source";
import { editionMark } from "./edition-mark";
import { type Grid, gridOf, tableOf } from "./grids";
import { commentsAmong, isComment, readInside, tagsIn } from "./html";

/** A comment or `<details>`, which may hold the other edition. */
export interface Fold {
  readonly part: "fold";
  readonly form: "comment" | "details";
  readonly content: readonly Passage[];
  /** What is not words when its content is shown: its summary, the mark `译文：`. */
  readonly marks: readonly LeftOut[];
  /**
   * What it contributes if it is not an edition: nothing for a comment; the summary and content without tags for
   * details.
   */
  readonly shut: readonly Passage[];
  /** What is then left out of it. */
  readonly tags: readonly LeftOut[];
  readonly start: number;
  readonly end: number;
}

/** A passage of the text, or something that contains passages. */
export type SourcePart = { readonly part: "passage"; readonly passage: Passage } | Fold | Grid;

/** Separates the passages of a text from folds and tables, which may hold the other edition. */
export function sourcePartsOf(nodes: readonly RootContent[], source: Source): SourcePart[] {
  const parts: SourcePart[] = [];
  let beyond = 0;
  nodes.forEach((node, i) => {
    const [start] = rangeOf(node);
    if (start < beyond) return;
    const element = node.type === "html" ? elementAt(source.text, start) : null;
    if (element !== null) {
      beyond = element.end;
      const inside = nodes.slice(i).filter((other) => rangeOf(other)[0] < beyond);
      // Text after the closing tag on the same lines belongs to the same node.
      const last = Math.max(beyond, ...inside.map((other) => rangeOf(other)[1]));
      const opened =
        element.name === "table" ? gridOf(source, element, start, inside) : detailsOf(source, element, start);
      if (last > beyond && source.text.slice(beyond, last).trim() !== "") {
        beyond = start;
        parts.push(...partsOfBlock(node, source));
      } else parts.push(opened);
    } else parts.push(...partsOfBlock(node, source));
  });
  return parts;
}

function partsOfBlock(node: RootContent, source: Source): SourcePart[] {
  if (isComment(node)) return commentsIn(source, ...rangeOf(node));
  const shownAs = node.type === "table" ? [tableOf(node)] : passagesOf([node]).map(shown);
  return [...shownAs, ...commentsAmong(node).flatMap((html) => commentsIn(source, ...rangeOf(html)))];
}

function shown(passage: Passage): SourcePart {
  return { part: "passage", passage };
}

function commentsIn(source: Source, start: number, stop: number): Fold[] {
  return [...source.text.slice(start, stop).matchAll(/<!--([\s\S]*?)-->/g)].map((match): Fold => {
    const from = start + match.index;
    const inner = match[1] ?? "";
    const end = from + match[0].length;
    const mark = editionMark(inner, "loose");
    const { passages: content, leftOut } = readInside(source, from + 4 + mark, from + 4 + inner.length);
    const marks: LeftOut[] = [...leftOut, [from, from + 4 + mark], [end - 3, end]];
    return { part: "fold", form: "comment", content, marks, shut: [], tags: [[from, end]], start: from, end };
  });
}

const SUMMARY = /^\s*<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/i;
/** A summary that summarises the interview is a whole sentence. Anything shorter names the content. */
const LONG_SUMMARY = 24;

function detailsOf(source: Source, { from, to, end }: HtmlElement, start: number): Fold {
  const summary = SUMMARY.exec(source.text.slice(from, to));
  const words = summary?.[1] ?? "";
  const speaks = words.length > LONG_SUMMARY && endsSentence(words.replace(/<[^>]*>/g, ""));
  const inside = speaks ? from : from + (summary?.[0].length ?? 0);
  const mark = editionMark(source.text.slice(inside, to), "loose");
  const content = readInside(source, inside + mark, to);
  const tags = tagsIn(source, start, end);
  const marks: LeftOut[] = [...tags, ...content.leftOut, [from, inside + mark]];
  const shut = readInside(source, from, to);
  return {
    part: "fold",
    form: "details",
    content: content.passages,
    marks,
    shut: shut.passages,
    tags: [...tags, ...shut.leftOut],
    start,
    end,
  };
}

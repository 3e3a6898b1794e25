import type { RootContent, Table as TableNode } from "mdast";
import type { HtmlElement } from "../markdown/elements";
import { type LeftOut, rangeOf } from "../markdown/parse";
import { cutPassage, type Passage, paragraphOf, passagesOf } from "../markdown/passages";
import { cutAt, plainTextOf, trim } from "../markdown/words";
import type { Source } from "../text/source";
import { commentsAmong, isComment, readInside, tagsIn } from "./html";

/** The cells of a table, each with its passages. */
export interface Grid {
  readonly part: "grid";
  readonly rows: readonly (readonly Cell[])[];
  /** Its tags, if it is HTML. */
  readonly tags: readonly LeftOut[];
  /** The table as a block of the text, if its columns are not editions. */
  readonly shut: readonly Passage[];
  /** Comments between the cells, which that block does not show. */
  readonly notes: readonly LeftOut[];
}

export interface Cell {
  readonly passages: readonly Passage[];
  readonly start: number;
  readonly end: number;
}

/** The cells of a table in Markdown; a `<br>` in a cell begins a passage. */
export function tableOf(node: TableNode): Grid {
  const rows = node.children.map((row) =>
    row.children.map((cell): Cell => {
      const [start, end] = rangeOf(cell);
      const whole = paragraphOf(cell);
      const breaks = cell.children.flatMap((child, i) =>
        child.type === "break" ? [plainTextOf(cell.children.slice(0, i)).text.length] : [],
      );
      const lines = cutAt(cell.children, [0, ...breaks, whole.words.text.length]);
      const pieces = lines.map((line) => trim(line).filter((child) => child.type !== "html"));
      const passages = cutPassage(
        whole,
        pieces.filter((nodes) => nodes.length > 0).map((nodes) => ({ nodes })),
      );
      return { passages, start, end };
    }),
  );
  return { part: "grid", rows, tags: [], shut: passagesOf([node]), notes: [] };
}

/** The cells of a `<table>`. */
export function gridOf(
  source: Source,
  { from, to, end }: HtmlElement,
  start: number,
  inside: readonly RootContent[],
): Grid {
  const leftOut: LeftOut[] = [];
  const rows = [...source.text.slice(from, to).matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr\s*>|<tr\b|$)/gi)].map((row) => {
    const rowStart = from + row.index;
    return [...row[0].matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dhr]\b|$)/gi)].map((cell): Cell => {
      const cellEnd = rowStart + cell.index + cell[0].length;
      const cellStart = cellEnd - (cell[1] ?? "").length;
      const read = readInside(source, cellStart, cellEnd);
      leftOut.push(...read.leftOut);
      return { passages: read.passages, start: cellStart, end: cellEnd };
    });
  });
  return {
    part: "grid",
    rows: rows.filter((row) => row.length > 0),
    tags: [...tagsIn(source, start, end), ...leftOut],
    shut: passagesOf(inside),
    notes: inside.flatMap((node) => (isComment(node) ? [node] : commentsAmong(node))).map(rangeOf),
  };
}

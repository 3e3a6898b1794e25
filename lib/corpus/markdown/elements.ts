/** An element of HTML that may hold the other edition. */
export interface HtmlElement {
  readonly name: "details" | "table";
  /** Offsets of its content. */
  readonly from: number;
  readonly to: number;
  /** Offset past its closing tag. */
  readonly end: number;
}

/** The rest of an opening tag: its attributes, which hold no blank line, so that no paragraph is taken for one. */
const REST = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^<>"'\n]|\n(?![^\S\n]*\n))*>`;
const OPENING = new RegExp(String.raw`\s*<(details|table)\b${REST}`, "iy");

/** The `<details>` or `<table>` at an offset; null if there is none, or it is not closed. */
export function elementAt(text: string, start: number): HtmlElement | null {
  OPENING.lastIndex = start;
  const match = OPENING.exec(text);
  if (match === null) return null;
  const name = match[1]?.toLowerCase() === "table" ? "table" : "details";
  const from = OPENING.lastIndex;
  const tag = new RegExp(String.raw`<(?:(/)${name}\s*>|${name}\b${REST})`, "gi");
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return { name, from, to: found.index, end: tag.lastIndex };
  }
  return null;
}

/** An element of HTML that may hold the other edition. */
export interface HtmlElement {
  readonly name: "details" | "table";
  /** Offsets of its content. */
  readonly from: number;
  readonly to: number;
  /** Offset past its closing tag. */
  readonly end: number;
}

/** The `<details>` or `<table>` at an offset; null if there is none, or it is not closed. */
export function elementAt(text: string, start: number): HtmlElement | null {
  const opening = /\s*<(details|table)\b[^>]*>/iy;
  opening.lastIndex = start;
  const match = opening.exec(text);
  if (match === null) return null;
  const name = match[1]?.toLowerCase() === "table" ? "table" : "details";
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, "gi");
  tag.lastIndex = opening.lastIndex;
  let depth = 1;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return { name, from: opening.lastIndex, to: found.index, end: tag.lastIndex };
  }
  return null;
}

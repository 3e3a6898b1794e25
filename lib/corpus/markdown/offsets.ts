import type { Text } from "mdast";

/** A text node with its source offsets. */
export function placedText(value: string, at: number[]): Text {
  return { type: "text", value, data: { at } };
}

/** The length of what precedes the code itself: backticks, or a whole line of them with the language. */
export function fenceLength(source: string, offset: number): number {
  const fence = / {0,3}(?:`{3,}|~{3,})[^`\r\n]*(?:\r\n|\n|\r)|`+/y;
  fence.lastIndex = offset;
  return fence.exec(source)?.[0].length ?? 0;
}

/**
 * Maps a value to the source it was parsed from, skipping escapes, references, indentation and block quote marks, which
 * are only in the source.
 *
 * @param start UTF-16 offset in the source at which to begin
 * @param end the end of the node in the source; a character not found before it gets the offset of the last one found
 * @param hasReferences whether `&amp;` in the source stands for another character
 * @returns the UTF-16 offset in the source of each UTF-16 unit of the value
 */
export function offsetsOf(value: string, source: string, start: number, end: number, hasReferences: boolean): number[] {
  // Most texts are unchanged in the source.
  const isPlain = start + value.length <= end && source.startsWith(value, start);
  const at: number[] = [];
  if (isPlain && !value.includes("&")) {
    for (let i = 0; i < value.length; i += 1) at.push(start + i);
    return at;
  }
  let offset = start;
  for (let i = 0; i < value.length; ) {
    const found = find(value, i, source, offset, end, hasReferences);
    const length = hasReferences && found < end ? referenceLength(value, i, source, found) : 0;
    const units = length > 0 ? unitsOf(value, i) : 1;
    for (let unit = 0; unit < units; unit += 1) at.push(found < end ? found : (at.at(-1) ?? start));
    if (found < end) offset = found + Math.max(1, length);
    i += units;
  }
  return at;
}

/** The first offset that a character of the value can have come from; `end` if there is none. */
function find(value: string, i: number, source: string, from: number, end: number, hasReferences: boolean): number {
  const character = value.charAt(i);
  for (let place = from; place < end; place += 1) {
    const there = source.charAt(place);
    if (there === character || (there === "\r" && character === "\n")) return place;
    // A space that the parser expanded from a tab has no offset and is not looked for beyond its line, nor, in code and
    // HTML, beyond the next character.
    if (character === " " && (there === "\n" || there === "\r" || (!hasReferences && /[^\t>]/.test(there)))) return end;
    if (hasReferences && there === "&" && referenceLength(value, i, source, place) > 0) return place;
  }
  return end;
}

/** The UTF-16 units that one reference stands for: a surrogate pair, or a character with a combining mark (`&ngE;`). */
function unitsOf(value: string, i: number): number {
  const character = /.\p{M}?/suy;
  character.lastIndex = i;
  return character.exec(value)?.[0].length ?? 1;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;
/** References that may be followed by another's spelling: `&amp;lt;` stands for `&lt;`. */
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;

/** The length of the character reference at an offset; 0 if there is none, or if it is literal. */
function referenceLength(value: string, i: number, source: string, place: number): number {
  if (source.charAt(place) !== "&" || isEscaped(source, place)) return 0;
  REFERENCE.lastIndex = place;
  const [reference = ""] = REFERENCE.exec(source) ?? [];
  return value.startsWith(reference, i) && !AMPERSAND.test(reference) ? 0 : reference.length;
}

function isEscaped(source: string, place: number): boolean {
  let before = place;
  while (source.charAt(before - 1) === "\\") before -= 1;
  return (place - before) % 2 === 1;
}

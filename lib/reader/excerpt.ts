/** Characters that take two columns of a line: Chinese, and the full-width punctuation that goes with it. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Where a line may end without breaking a word: after a space, after Chinese, after punctuation of either language. */
const MAY_END = /[\s\p{Script=Han}\p{Punctuation}]/u;

/**
 * The beginning of a text, for a title or a description.
 *
 * @param columns the greatest width, where a Chinese character is two columns wide and a Latin letter one
 * @returns the text with its white space made single, cut after a whole word, with … where something was cut
 */
export function excerpt(text: string, columns: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  let width = 0;
  let end = 0;
  let lastEnd = 0;
  for (const character of line) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns) return `${trimEnd(line.slice(0, lastEnd || end))}…`;
    end += character.length;
    if (MAY_END.test(character) || MAY_END.test(line.charAt(end))) lastEnd = end;
  }
  return line;
}

/** Without the comma or space that would stand before the ellipsis. */
function trimEnd(text: string): string {
  return text.replace(/[\s,;:，、；：…—-]+$/u, "");
}

import type { Source } from "../text/source";

/** So many characters are enough to find a place by eye. */
const SHORTEST = 12;

/**
 * Words of a source as `interview.yml` may quote them: from a place on, on one line, no longer than it takes to occur only
 * once.
 *
 * @param offset UTF-16 offset in the source
 */
export function quoteAt({ text }: Source, offset: number): string {
  const line = /[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? "";
  let length = Math.min(SHORTEST, line.length);
  const isHalf = () => /[\uD800-\uDBFF]$/.test(line.slice(0, length));
  const isTwice = () => text.includes(line.slice(0, length), text.indexOf(line.slice(0, length)) + 1);
  while (length < line.length && (isHalf() || isTwice())) length += 1;
  return line.slice(0, length).trimEnd();
}

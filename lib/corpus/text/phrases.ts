import { formsOf } from "./traditional-forms";

/**
 * The notation of the lists in `lib/corpus/vocabulary`. A phrase matches itself, in simplified and in
 * traditional characters, except for these signs:
 *
 * | sign | stands for |
 * |---|---|
 * | `?` | the character or the group before it, or nothing |
 * | `(a\|b)` | either |
 * | `_` | white space, or none |
 * | `#` | a number, in digits or in Chinese |
 * | `:` | a colon of either width |
 * | `'` | a straight or a curly apostrophe |
 * | `{m,n}` | m to n characters of any kind, which begin and end outside of Latin words; `{n}`: just n |
 */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["?", "?"],
  ["(", "(?:"],
  ["|", "|"],
  [")", ")"],
  ["_", String.raw`\s*`],
  ["#", String.raw`(?:\d+|[一二三四五六七八九十]+)`],
  [":", "[：:]"],
  ["'", "['’]"],
]);

const SIGN_OR_SPECIAL = /(?<gap>\{\d+(?:,\d+)?\})|[\\^$.*+?()[\]{}|_#:']/gu;

/** A place that is not inside a Latin word. Chinese has no visible word boundaries. */
const BORDER = String.raw`(?<!\w(?=\w))`;

/**
 * The source of a regular expression that matches any of the phrases, for use inside a larger one. If several match at
 * the same place, the first in the list wins; case depends on the flags of the expression.
 */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases.map(sourceOf).join("|")})`;
}

/** Like `anyOf`, but only matches whole Latin words. */
export function anyWordOf(phrases: readonly string[]): string {
  return BORDER + anyOf(phrases) + BORDER;
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(SIGN_OR_SPECIAL, (sign, gap?: string) =>
      gap === undefined ? (SIGNS.get(sign) ?? `\\${sign}`) : `${BORDER}.${gap}${BORDER}`,
    )
    .replace(/\p{Script=Han}/gu, inEitherScript);
}

function inEitherScript(character: string): string {
  const forms = formsOf(character);
  return forms === character ? character : `[${forms}]`;
}

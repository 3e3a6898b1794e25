/**
 * The notation of the lists in `lib/corpus/vocabulary`. A phrase stands for itself, but for these signs:
 *
 * | sign | stands for |
 * |---|---|
 * | `?` | the character or the group before it, or nothing |
 * | `(a\|b)` | either |
 * | `_` | white space, or none |
 * | `#` | a number in digits |
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
  ["#", String.raw`(?:\d+)`],
  [":", "[：:]"],
  ["'", "['’]"],
]);

const SIGN_OR_SPECIAL = /(?<gap>\{\d+(?:,\d+)?\})|[\\^$.*+?()[\]{}|_#:']/gu;

/** A place that is not inside a Latin word. Chinese words have no borders that could be told. */
const BORDER = String.raw`(?<!\w(?=\w))`;

/**
 * The source of an expression that matches any of these phrases, for use inside a larger one. Where several match at the
 * same place, the first of the list does; case is left to the flags of the expression.
 */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases.map(sourceOf).join("|")})`;
}

/** The same, of phrases that are no part of a longer Latin word. */
export function anyWordOf(phrases: readonly string[]): string {
  return BORDER + anyOf(phrases) + BORDER;
}

function sourceOf(phrase: string): string {
  return phrase.replace(SIGN_OR_SPECIAL, (sign, gap?: string) =>
    gap === undefined ? (SIGNS.get(sign) ?? `\\${sign}`) : `${BORDER}.${gap}${BORDER}`,
  );
}

/** A text without invisible characters. */
interface Visible {
  readonly text: string;
  /** For each remaining UTF-16 unit, its UTF-16 offset in the original text. */
  readonly at: readonly number[];
}

/** Characters that print nothing and mean nothing, for use in a character class. */
const HIDDEN: readonly string[] = [
  // control characters, except NUL and white space
  String.raw`\u0001-\u0008\u000E-\u001F\u007F-\u009F`,
  // the soft hyphen
  String.raw`\u00AD`,
  // direction marks
  String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`,
  // the Mongolian vowel separator
  String.raw`\u180E`,
  // zero-width space, zero-width non-joiner, word joiner
  String.raw`\u200B\u200C\u2060`,
  // invisible mathematical operators
  String.raw`\u2061-\u2064`,
  // deprecated shaping controls
  String.raw`\u206A-\u206F`,
  // the byte-order mark inside a text
  String.raw`\uFEFF`,
];

/**
 * Pasted into a word, such characters hide it from the search, and a label from the parser. The joiner of an emoji
 * (👩‍🔬) is part of it and stays.
 */
const INVISIBLE = new RegExp(
  [
    `[${HIDDEN.join("")}]`,
    String.raw`(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D`,
    String.raw`\u200D(?!\p{Extended_Pictographic})`,
  ].join("|"),
  "gu",
);

/** Removes invisible characters; null if there are none, as in nearly every text. */
export function withoutInvisible(text: string): Visible | null {
  if (text.search(INVISIBLE) < 0) return null;
  const at: number[] = [];
  let shown = "";
  let end = 0;
  const keep = (to: number) => {
    shown += text.slice(end, to);
    for (let offset = end; offset < to; offset += 1) at.push(offset);
  };
  for (const { index, 0: hidden } of text.matchAll(INVISIBLE)) {
    keep(index);
    end = index + hidden.length;
  }
  keep(text.length);
  return { text: shown, at };
}

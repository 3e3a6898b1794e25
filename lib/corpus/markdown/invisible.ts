/** A text without its invisible characters. */
interface Visible {
  readonly text: string;
  /** UTF-16 offset in the text as it was of each UTF-16 unit that is left. */
  readonly at: readonly number[];
}

/** Characters that print nothing and say nothing, for use in a class of characters. */
const HIDDEN: readonly string[] = [
  // control characters, but NUL and white space
  String.raw`\u0001-\u0008\u000E-\u001F\u007F-\u009F`,
  // the soft hyphen
  String.raw`\u00AD`,
  // marks of direction
  String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`,
  // the Mongolian vowel separator
  String.raw`\u180E`,
  // the space of no width, the non-joiner, the word joiner
  String.raw`\u200B\u200C\u2060`,
  // invisible signs of mathematics
  String.raw`\u2061-\u2064`,
  // deprecated controls of shaping
  String.raw`\u206A-\u206F`,
  // the byte-order mark inside a text
  String.raw`\uFEFF`,
];

/**
 * What pastes such characters into a word hides it from the search and a label from the parser. The joiner of an emoji
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

/** Takes the invisible characters out; null where there are none, as in nearly every text. */
export function visible(text: string): Visible | null {
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

/** A text without its invisible characters. */
interface Visible {
  readonly text: string;
  /** UTF-16 offset in the text as it was of each UTF-16 unit that is left. */
  readonly at: readonly number[];
}

/**
 * Characters that print nothing and say nothing: control characters, soft hyphens, spaces of no width, joiners, marks of
 * direction, byte-order marks inside a text. What pastes them into a word hides it from the search and a label from the
 * parser. The joiner of an emoji (👩‍🔬) is part of it and stays.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

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

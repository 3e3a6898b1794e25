import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many columns a text takes where every character has one or two: two for a character that Unicode calls wide or
 * full-width (Chinese and its punctuation, kana, emoji), one for any other, those of ambiguous width (“ ” — …) included.
 */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

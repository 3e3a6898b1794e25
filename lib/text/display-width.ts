/**
 * The characters that Unicode calls wide or full-width, in ranges that also have what it has not assigned yet. The test
 * compares them with a package, of which the search page would load 1.8 KB twice.
 */
const WIDE = new RegExp(
  [
    "[\\u1100-\\u115F\\u2329\\u232A\\u2630-\\u2637\\u268A-\\u268F\\u2E80-\\u303E\\u3041-\\u3247\\u3250-\\uA4C6",
    "\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6",
    "\\u{16FE0}-\\u{18DF2}\\u{1AFF0}-\\u{1B2FB}\\u{1D300}-\\u{1D376}\\u{1F200}-\\u{1F265}\\u{20000}-\\u{3FFFD}]",
    // Halves of flags are narrow.
    "|(?![\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}",
  ].join(""),
  "u",
);

/**
 * How many columns a text takes where every character has one or two: two for a character that Unicode calls wide or
 * full-width (Chinese and its punctuation, kana, emoji), one for any other, those of ambiguous width (“ ” — …) included.
 */
export function displayWidth(text: string): number {
  let columns = 0;
  // Nothing before Hangul is wide.
  for (const character of text) columns += character >= "\u1100" && WIDE.test(character) ? 2 : 1;
  return columns;
}

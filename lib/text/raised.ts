/** Digits and signs in an exponent or an index, and as what they are written without HTML: `10<sup>9</sup>` is not 109. */
const RAISED = {
  sup: ["0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"],
  sub: ["0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"],
} as const;

/** The words of an element of HTML as plain text: digits and signs above or below the line where it puts them there. */
export function raised(words: string, element: string): string {
  if (element !== "sup" && element !== "sub") return words;
  const [from, to] = RAISED[element];
  return words.replace(/[\d+\-=()]/g, (character) => to.charAt(from.indexOf(character)));
}

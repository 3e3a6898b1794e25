import { countedLines } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { lineAt, makeSource, placeAt } from "../text/source";

/** Embeddings, overrides and isolates of the direction of text (Unicode Standard Annex 9). */
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Letters of which one alphabet imitates the other in a word. */
const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu;
const WORD = /\p{L}+/gu;
/**
 * More marks on one letter than any script puts there: they paint over the lines around. Tibetan and Hebrew with cantillation have
 * up to five, the transcriptions of phoneticians six.
 */
const PILED = /\p{M}{9,}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** Reports what makes a file look like another text than it is, once of each kind. */
export function misleadingIn(file: string, text: string): Problem[] {
  // Nearly every file has none, and need not be cut into lines.
  if ([OVERRIDES, MIXED, PILED].every((pattern) => text.search(pattern) < 0)) return [];
  const source = makeSource(file, text);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ match, index }));
  const report = (
    rule: "direction-overridden" | "letters-mixed" | "marks-piled",
    places: ReturnType<typeof found>,
    signs: string[],
  ) => {
    const [first] = places;
    if (first === undefined) return [];
    const lines = [...new Set(places.map(({ index }) => lineAt(source, index)))];
    const facts = { ...countedLines(lines), word: first.match, signs: named(signs) };
    return [problem(rule, placeAt(source, first.index), facts)];
  };
  const overrides = found(OVERRIDES);
  const words = found(WORD).filter(({ match }) => match.search(MIXED) >= 0);
  return [
    ...report(
      "direction-overridden",
      overrides,
      overrides.map(({ match }) => match),
    ),
    ...report("letters-mixed", words, words[0]?.match.match(CYRILLIC) ?? []),
    ...report("marks-piled", found(PILED), []),
  ];
}

/** Characters by their code points, each once: `U+202E`. */
function named(signs: readonly string[]): string {
  const points = signs.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return [...new Set(points)].join(", ");
}

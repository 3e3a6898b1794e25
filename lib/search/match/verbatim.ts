import type { Approximation, Gaps, Step } from "./sellers";

/**
 * Finds where a pattern first occurs in a text unit for unit, its parts between gaps one after the other; null if it
 * does not. It gives what `approximate` would at distance 0, in a fraction of the time.
 */
export function verbatim(pattern: readonly string[], text: readonly string[], gaps: Gaps): Approximation | null {
  const cuts = [0, ...[...gaps].sort((a, b) => a - b), pattern.length];
  const steps: Step[] = [];
  let start = 0;
  let at = 0;
  for (const [place, cut] of cuts.slice(0, -1).entries()) {
    const part = pattern.slice(cut, cuts[place + 1]);
    const found = firstPlace(part, text, at);
    if (found < 0) return null;
    if (place === 0) start = found;
    else steps.push(...text.slice(at, found).map((): Step => "gap"));
    steps.push(...part.map((): Step => "both"));
    at = found + part.length;
  }
  return { distance: 0, start, steps };
}

/** Where a part first occurs in a text, from a place on; -1 if it does not. */
function firstPlace(part: readonly string[], text: readonly string[], from: number): number {
  for (let at = from; at <= text.length - part.length; at += 1) {
    if (part.every((unit, place) => text[at + place] === unit)) return at;
  }
  return -1;
}

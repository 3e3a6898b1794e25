import type { TypedTerm } from "./query";
import { beginning } from "./search-state";

/** Bytes that the words may take in an address: with the address of a turn, it stays under 2,000. */
const MOST_BYTES = 1000;

/**
 * The words that a link to a turn carries, for the page to mark them: those terms of the query that the turn has, as a
 * query of its own. Of long ones as much as fits into an address.
 *
 * @param terms those that occur in the turn
 */
export function markedWords(terms: readonly TypedTerm[]): string {
  const words = [...terms].sort((a, b) => Number(a.prefix) - Number(b.prefix)).map(writeTerm);
  let written = "";
  for (const word of new Set(words)) {
    const longer = written === "" ? word : `${written} ${word}`;
    const fitting = beginning(longer, MOST_BYTES);
    if (fitting !== longer) return written === "" ? fitting : written;
    written = longer;
  }
  return written;
}

/** A term as a query that parses to it. */
function writeTerm({ text, typed, prefix }: TypedTerm): string {
  const plain = typed.replace(/["“”„‟″＂〝〞〟]/g, " ").trim();
  return prefix || plain === "" ? text : `"${plain}"`;
}

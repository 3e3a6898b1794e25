import { readAddress, type SearchState, writeAddress } from "../../../lib/search/query/search-state";

/**
 * Queries that are too long for an address, kept for as long as the tab is open: the address has the beginning, which is
 * all that a link to the search can carry.
 */

/** Keeps the words of a search if the address does not have all of them. */
export function rememberLongQuery({ q, asked, ...rest }: SearchState): void {
  const address = writeAddress({ q, asked, ...rest });
  const written = readAddress(address);
  if (written.q === q && written.asked === asked) return;
  try {
    sessionStorage.setItem(keyOf(address), JSON.stringify({ q, asked }));
  } catch {
    // Private windows may refuse; the beginning is in the address.
  }
}

/** The search of an address, with all of its words where they were kept. */
export function recallLongQuery(state: SearchState): SearchState {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(writeAddress(state))) ?? "null");
    if (typeof kept !== "object" || kept === null || !("q" in kept && "asked" in kept)) return state;
    const { q, asked } = kept;
    return typeof q === "string" && typeof asked === "string" ? { ...state, q, asked } : state;
  } catch {
    return state;
  }
}

const keyOf = (address: URLSearchParams) => `search?${address}`;

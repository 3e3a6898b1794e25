/** The hits of a search, handed from the search page to the pages that they lead to. */
export interface HitList {
  /** The address of the search. */
  readonly search: string;
  /** The number of all hits, of which only the first may be listed. */
  readonly total: number;
  /** There may be more than that. */
  readonly atLeast: boolean;
  /** How many the search page showed. */
  readonly shown: number;
  /** The addresses of the hits, in order. */
  readonly hits: readonly string[];
}

/** The most characters of addresses in a list: some 1,000 hits, and a small part of what browsers store for a site. */
const MOST_CHARACTERS = 200_000;

/** The list as a text, cut where it becomes too long. */
export function printHitList(list: HitList): string {
  let length = 0;
  const hits = list.hits.filter((hit) => {
    length += hit.length;
    return length <= MOST_CHARACTERS;
  });
  return JSON.stringify({ ...list, hits });
}

/** The list in a text; null if the text is something else. */
export function parseHitList(text: string): HitList | null {
  try {
    const found: unknown = JSON.parse(text);
    return isHitList(found) ? found : null;
  } catch {
    return null;
  }
}

function isHitList(found: unknown): found is HitList {
  if (typeof found !== "object" || found === null || !("search" in found && "hits" in found)) return false;
  const numbers = ["total", "shown"].every((name) => typeof Reflect.get(found, name) === "number");
  const { search, hits } = found;
  const isKnown = typeof Reflect.get(found, "atLeast") === "boolean";
  return (
    numbers &&
    isKnown &&
    typeof search === "string" &&
    Array.isArray(hits) &&
    hits.every((hit) => typeof hit === "string")
  );
}

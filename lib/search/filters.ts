import type { Lang, Role } from "../corpus/schema";

/** What the turns are narrowed down to; null where everything is shown. */
export interface Filters {
  /** Speaker id: who said it, or is quoted in a retelling. */
  readonly speaker: string | null;
  readonly role: Role | null;
  /** Words are looked for in this language alone, and the turn must have text in it. */
  readonly lang: Lang | null;
  /** The slug of one interview. */
  readonly in: string | null;
}

export type Facet = keyof Filters;
export const FACETS = ["speaker", "role", "lang", "in"] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = { speaker: null, role: null, lang: null, in: null };

/** A turn that the words were found in: the values it has for each filter. */
export interface Match {
  /** The turn's number in the corpus. */
  readonly turn: number;
  /** False when the words are found only as long as one language is read alone, an excluded term being in the other. */
  readonly inAnyLanguage: boolean;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** For each filter, how many hits each of its values would leave, with all the other filters as they are. */
export type FilterCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The matches that every filter lets through, in the order given. */
export function applyFilters(matches: readonly Match[], filters: Filters): Match[] {
  return matches.filter((match) => FACETS.every((facet) => passes(match, facet, filters)));
}

/** Counts the values of each filter. Values that would leave nothing are not listed. */
export function countValues(matches: readonly Match[], filters: Filters): FilterCounts {
  const count = (facet: Facet) => {
    const others = FACETS.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const match of matches.filter((match) => others.every((other) => passes(match, other, filters)))) {
      for (const value of match.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { speaker: count("speaker"), role: count("role"), lang: count("lang"), in: count("in") };
}

function passes(match: Match, facet: Facet, filters: Filters): boolean {
  const picked = filters[facet];
  if (facet === "lang" && picked === null) return match.inAnyLanguage;
  return picked === null || match.values[facet].includes(picked);
}

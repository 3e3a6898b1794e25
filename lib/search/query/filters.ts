import type { Lang, Role, TurnKind } from "../../schema/schema";

/** How a speaker's words are in a turn: said by themselves, or quoted inside a retelling. */
export type Wording = "said" | "quoted";

/** What the turns are narrowed to; null where nothing is filtered. */
export interface Filters {
  /** Id of the speaker who says it, or is quoted in a retelling. */
  readonly speaker: string | null;
  readonly wording: Wording | null;
  readonly role: Role | null;
  /** Question, answer or another kind of turn. */
  readonly kind: TurnKind | null;
  /** Only this language is searched, and the turn must have text in it. */
  readonly lang: Lang | null;
  /** The slug of one interview. */
  readonly in: string | null;
}

export type Facet = keyof Filters;
export const FACETS = ["speaker", "wording", "role", "kind", "lang", "in"] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = { speaker: null, wording: null, role: null, kind: null, lang: null, in: null };

/** A speaker whose words are in a turn. */
export interface Voice {
  readonly speaker: string;
  readonly wording: Wording;
}

/** A turn that answers the query, with what the filters need to know about it. */
export interface Match {
  /** The turn's number in the corpus. */
  readonly turn: number;
  /** How many turns it stands for; more than one when turns with the same facts are counted together. */
  readonly weight: number;
  /** False when it answers only with one language read alone, because an excluded term is in the other. */
  readonly inAnyLanguage: boolean;
  /** The languages in which it answers when each is read alone. */
  readonly langs: readonly Lang[];
  readonly voices: readonly Voice[];
  readonly role: Role | null;
  readonly kind: TurnKind;
  readonly slug: string;
}

/** For each filter, how many hits each of its values would leave, with all other filters unchanged. */
export type FilterCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The matches that pass every filter, in the order given. */
export function applyFilters(matches: readonly Match[], filters: Filters): Match[] {
  return matches.filter((match) => FACETS.every((facet) => passes(match, facet, filters)));
}

/** Counts the values of each filter. Values that would leave nothing are omitted. */
export function countValues(matches: readonly Match[], filters: Filters): FilterCounts {
  const count = (facet: Facet) => {
    const open = { ...filters, [facet]: null };
    const counts = new Map<string, number>();
    for (const match of applyFiltersBut(facet, matches, open)) {
      for (const value of new Set(valuesOf(match, facet, open))) {
        counts.set(value, (counts.get(value) ?? 0) + match.weight);
      }
    }
    return counts;
  };
  return {
    speaker: count("speaker"),
    wording: count("wording"),
    role: count("role"),
    kind: count("kind"),
    lang: count("lang"),
    in: count("in"),
  };
}

/** Applies all filters but one. Needed because even an open language filter does not pass everything. */
function applyFiltersBut(facet: Facet, matches: readonly Match[], open: Filters): Match[] {
  return matches.filter((match) => FACETS.every((other) => other === facet || passes(match, other, open)));
}

function passes(match: Match, facet: Facet, filters: Filters): boolean {
  const picked = filters[facet];
  if (facet === "lang" && picked === null) return match.inAnyLanguage;
  return picked === null || valuesOf(match, facet, filters).includes(picked);
}

/** The values that a turn has for a filter. Speaker and wording must hold for the same voice. */
function valuesOf(match: Match, facet: Facet, { speaker, wording }: Filters): readonly string[] {
  switch (facet) {
    case "speaker":
      return match.voices
        .filter((voice) => wording === null || voice.wording === wording)
        .map((voice) => voice.speaker);
    case "wording":
      return match.voices
        .filter((voice) => speaker === null || voice.speaker === speaker)
        .map((voice) => voice.wording);
    case "role":
      return match.role === null ? [] : [match.role];
    case "kind":
      return [match.kind];
    case "lang":
      return match.langs;
    case "in":
      return [match.slug];
  }
}

import type { Form, Lang, Localized, Role, TurnKind } from "../../schema/schema";
import type { SearchInterview } from "../documents/documents";

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
  readonly form: Form | null;
  /** As `keyOfName` gives it; likewise the series and tag. */
  readonly publisher: string | null;
  readonly series: string | null;
  readonly tag: string | null;
  /** The first and the last day, YYYY-MM-DD; interviews without a date pass neither. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A filter with values that can be counted. */
export type Facet = Exclude<keyof Filters, "from" | "to">;
export const FACETS = [
  "speaker",
  "wording",
  "role",
  "kind",
  "lang",
  "in",
  "form",
  "publisher",
  "series",
  "tag",
] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = {
  speaker: null,
  wording: null,
  role: null,
  kind: null,
  lang: null,
  in: null,
  form: null,
  publisher: null,
  series: null,
  tag: null,
  from: null,
  to: null,
};

/** What stands for a publisher, series or tag in an address: its Chinese name if it has one. */
export function keyOfName({ zh, en }: Localized): string {
  return zh ?? en ?? "";
}

/** Whether words answer a query: in both languages taken together, and in which of them read alone. */
export interface Answering {
  /** False when they answer only with one language read alone, because an excluded term is in the other. */
  readonly inAnyLanguage: boolean;
  readonly langs: readonly Lang[];
}

/** A speaker whose words are in a turn, and whether these words by themselves answer the query. */
export interface Voice extends Answering {
  readonly speaker: string;
  readonly wording: Wording;
}

/** A turn that answers the query, with what the filters need to know about it. */
export interface Match extends Answering {
  /** The turn's number in the corpus. */
  readonly turn: number;
  /** How many turns it stands for; more than one when turns with the same facts are counted together. */
  readonly weight: number;
  readonly voices: readonly Voice[];
  readonly role: Role | null;
  readonly kind: TurnKind;
  readonly interview: FilteredInterview;
}

/** What the filters need to know about an interview. */
export type FilteredInterview = Pick<SearchInterview, "slug" | "form" | "date" | "publisher" | "series" | "tags">;

/** For each filter, how many hits each of its values would leave, with all other filters unchanged. */
export type FilterCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The matches that pass every filter, in the order given. */
export function applyFilters(matches: readonly Match[], filters: Filters): Match[] {
  return matches.filter((match) => passes(match, filters));
}

/** Counts the values of each filter. Values that would leave nothing are omitted. */
export function countValues(matches: readonly Match[], filters: Filters): FilterCounts {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const match of matches) {
      for (const value of new Set(valuesOf(match, facet))) {
        if (passes(match, { ...filters, [facet]: value })) counts.set(value, (counts.get(value) ?? 0) + match.weight);
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
    form: count("form"),
    publisher: count("publisher"),
    series: count("series"),
    tag: count("tag"),
  };
}

function passes(match: Match, filters: Filters): boolean {
  const { role, kind } = filters;
  if (role !== null && match.role !== role) return false;
  if (kind !== null && match.kind !== kind) return false;
  if (!isOfInterview(match.interview, filters)) return false;
  return (
    answersIn(match, filters.lang) && (!asksForVoice(filters) || match.voices.some((voice) => isHeard(voice, filters)))
  );
}

/** The filters that an interview passes or not as a whole. */
export const OF_INTERVIEW = ["in", "form", "publisher", "series", "tag"] as const satisfies readonly Facet[];

/** Whether an interview passes them. */
export function isOfInterview(interview: FilteredInterview, filters: Filters): boolean {
  const { date = null } = interview;
  const { from, to } = filters;
  if (from !== null && (date === null || date < from)) return false;
  if (to !== null && (date === null || date > to)) return false;
  return OF_INTERVIEW.every((facet) => {
    const wanted = filters[facet];
    return wanted === null || valuesOfInterview(interview, facet).includes(wanted);
  });
}

function valuesOfInterview(interview: FilteredInterview, facet: (typeof OF_INTERVIEW)[number]): readonly string[] {
  switch (facet) {
    case "in":
      return [interview.slug];
    case "form":
      return [interview.form];
    case "publisher":
    case "series": {
      const name = interview[facet];
      return name === undefined ? [] : [keyOfName(name)];
    }
    case "tag":
      return (interview.tags ?? []).map(keyOfName);
  }
}

/** Whether the words have to be those of one speaker: then the narration around a quotation is not searched. */
export function asksForVoice({ speaker, wording }: Pick<Filters, "speaker" | "wording">): boolean {
  return speaker !== null || wording !== null;
}

/** Speaker, wording and language must hold for the same voice. */
function isHeard(voice: Voice, { speaker, wording, lang }: Filters): boolean {
  if (speaker !== null && voice.speaker !== speaker) return false;
  if (wording !== null && voice.wording !== wording) return false;
  return answersIn(voice, lang);
}

function answersIn({ inAnyLanguage, langs }: Answering, lang: Lang | null): boolean {
  return lang === null ? inAnyLanguage : langs.includes(lang);
}

/** Every value that a turn may have for a filter. */
function valuesOf(match: Match, facet: Facet): readonly string[] {
  switch (facet) {
    case "speaker":
      return match.voices.map(({ speaker }) => speaker);
    case "wording":
      return match.voices.map(({ wording }) => wording);
    case "role":
      return match.role === null ? [] : [match.role];
    case "kind":
      return [match.kind];
    case "lang":
      return match.langs;
    default:
      return valuesOfInterview(match.interview, facet);
  }
}

import type { PlaceId, Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { EditionKind, Form, Lang, Localized, Role, Script, Speaker, TurnKind } from "../../schema/schema";

/**
 * What is searched: one document for each turn, one for each heading of a section, and one each for what stands before an
 * interview and after it. Plain types without a schema library, because the browser reads them. The build writes them to
 * `data/search.json`, which the search page fetches once, when it is first used.
 */
export interface SearchCorpus {
  readonly version: 2;
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
  /** Interview by interview, in reading order. */
  readonly turns: readonly SearchTurn[];
}

export interface SearchInterview {
  readonly slug: Slug;
  readonly title: Localized;
  /** YYYY-MM-DD, only where the source gives it. */
  readonly date?: string;
  readonly form: Form;
  readonly publisher?: Localized;
  readonly series?: Localized;
  readonly tags?: readonly Localized[];
  /** The kind of edition of each language. */
  readonly kinds: Readonly<Partial<Record<Lang, EditionKind>>>;
  /** Set if its Chinese is in traditional characters. */
  readonly script?: Script;
}

/** All interviews and speakers of a corpus, in the order in which the facts number them. */
export interface Catalogue {
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
}

export interface SearchTurn {
  readonly slug: Slug;
  readonly id: PlaceId;
  readonly kind: TurnKind;
  readonly speaker: SpeakerId | null;
  /** The speaker's role in this interview. Narration has the role narrator, even when unattributed. */
  readonly role: Role | null;
  /** Who is quoted inside this turn, each once, in the order of the quotations. */
  readonly quoted: readonly QuotedSpeaker[];
  /** The question that this turn answers: the nearest one before it in the same interview. Questions have none. */
  readonly question: TurnId | null;
  readonly rows: readonly SearchRow[];
}

/** Somebody who is quoted inside a turn, and where. */
export interface QuotedSpeaker {
  readonly speaker: SpeakerId;
  readonly places: readonly QuotedPlace[];
}

/** Quoted words: index of the row, language, index of the paragraph on that side, and UTF-16 offsets, end exclusive. */
export type QuotedPlace = readonly [row: number, lang: Lang, paragraph: number, start: number, end: number];

/** The paragraphs of one row, so that a match in one language leads to its counterpart in the other. */
export type SearchRow = Readonly<Record<Lang, readonly string[]>>;

/** The key of a turn in the corpus, `<slug>#<turn id>`. */
export function turnKey(turn: Pick<SearchTurn, "slug" | "id">): string {
  return `${turn.slug}#${turn.id}`;
}

/** True when the value is a `SearchCorpus` of the version this code reads, and not, say, an error page. */
export function isSearchCorpus(value: unknown): value is SearchCorpus {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value && "interviews" in value && "speakers" in value && "turns" in value)) return false;
  return value.version === 2 && [value.interviews, value.speakers, value.turns].every(Array.isArray);
}

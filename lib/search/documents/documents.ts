import type { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type {
  Corpus,
  EditionKind,
  Form,
  Interview,
  Lang,
  Localized,
  Role,
  Row,
  Script,
  Speaker,
  Turn,
  TurnKind,
} from "../../schema/schema";

/**
 * What is searched: one document per turn. Plain types without a schema library, because the browser reads them. The
 * build writes them to `data/search.json`, which the search page fetches once, when it is first used.
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
  readonly id: TurnId;
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

/** Makes the documents, one for every turn of every section; titles, `front` and `back` are not searched. */
export function makeSearchCorpus(corpus: Corpus, interviews: readonly Interview[]): SearchCorpus {
  return {
    version: 2,
    interviews: interviews.map(searchInterview),
    speakers: corpus.speakers,
    turns: interviews.flatMap(turnsOf),
  };
}

function searchInterview(interview: Interview): SearchInterview {
  const { slug, title, date, form, publisher, series, tags, editions } = interview;
  const script = editions.find((edition) => edition.script !== undefined)?.script;
  return {
    slug,
    title,
    ...(date === undefined ? {} : { date }),
    form,
    ...(publisher === undefined ? {} : { publisher }),
    ...(series === undefined ? {} : { series }),
    ...(tags === undefined ? {} : { tags }),
    kinds: Object.fromEntries(editions.map(({ lang, kind }) => [lang, kind])),
    ...(script === undefined ? {} : { script }),
  };
}

/** True when the value is a `SearchCorpus` of the version this code reads, and not, say, an error page. */
export function isSearchCorpus(value: unknown): value is SearchCorpus {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value && "interviews" in value && "speakers" in value && "turns" in value)) return false;
  return value.version === 2 && [value.interviews, value.speakers, value.turns].every(Array.isArray);
}

function turnsOf(interview: Interview): SearchTurn[] {
  const roles = new Map(interview.participants.map(({ speaker, role }) => [speaker, role]));
  let question: TurnId | null = null;
  return interview.sections
    .flatMap((section) => section.turns)
    .map((turn) => {
      if (turn.kind === "question") question = turn.id;
      const rows = turn.rows.map((row) => ({ id: row.id, ...rowOf(row) }));
      const spoken = rows.filter((row) => row.zh.length + row.en.length > 0);
      return {
        slug: interview.slug,
        id: turn.id,
        kind: turn.kind,
        speaker: turn.speaker,
        role: roleOf(turn, roles),
        quoted: quotedIn(turn, spoken),
        question: turn.kind === "question" ? null : question,
        rows: spoken.map(({ zh, en }) => ({ zh, en })),
      };
    });
}

function roleOf(turn: Turn, roles: ReadonlyMap<SpeakerId, Role>): Role | null {
  if (turn.speaker !== null) return roles.get(turn.speaker) ?? null;
  return turn.kind === "narration" ? "narrator" : null;
}

/** Finds the quotations of a turn in its paragraphs. Equal quotations of a paragraph follow each other. */
function quotedIn({ quotes = [] }: Turn, rows: readonly (SearchRow & Pick<Row, "id">)[]): QuotedSpeaker[] {
  const ends = new Map<string, number>();
  const places = new Map<SpeakerId, QuotedPlace[]>();
  const place = (row: number, lang: Lang, text: string): QuotedPlace[] => {
    const starts = (rows[row]?.[lang] ?? []).map((words, i) => words.indexOf(text, ends.get(`${row} ${lang} ${i}`)));
    const paragraph = starts.findIndex((start) => start >= 0);
    const start = starts[paragraph];
    if (start === undefined) return [];
    ends.set(`${row} ${lang} ${paragraph}`, start + text.length);
    return [[row, lang, paragraph, start, start + text.length]];
  };
  for (const { speaker, lang, text, row: id, counterpart } of quotes) {
    const row = rows.findIndex((one) => one.id === id);
    const own = place(row, lang, text);
    const other = counterpart === undefined ? [] : place(row, counterpart.lang, counterpart.text);
    if (speaker !== null) places.set(speaker, [...(places.get(speaker) ?? []), ...own, ...other]);
  }
  return [...places].map(([speaker, found]) => ({ speaker, places: found }));
}

/** An image placeholder has no words to search. */
function rowOf(row: Row): SearchRow {
  const words = (blocks: Row["zh"]) => blocks.map((block) => block.text).filter((text) => text !== "");
  return { zh: words(row.zh), en: words(row.en) };
}

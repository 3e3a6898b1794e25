import { CLOSING, OPENING, type PlaceId, type Slug, type SpeakerId, type TurnId } from "../../schema/ids";
import type { Corpus, Interview, Lang, Localized, Role, Row, Section, Turn } from "../../schema/schema";
import type { QuotedPlace, QuotedSpeaker, SearchCorpus, SearchInterview, SearchRow, SearchTurn } from "./documents";

/**
 * Makes the documents: one for every turn of every section, and one each, in nobody's name, for the heading of a section,
 * for `front` and for `back`. Titles are found apart (`answer/named.ts`).
 */
export function makeSearchCorpus(corpus: Corpus, interviews: readonly Interview[]): SearchCorpus {
  return {
    version: 2,
    interviews: interviews.map(searchInterview),
    speakers: corpus.speakers,
    turns: interviews.flatMap(documentsOf),
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

function documentsOf(interview: Interview): SearchTurn[] {
  const { slug, front, back } = interview;
  const before = printed(slug, OPENING, front.map(rowOf));
  return [...before, ...spokenIn(interview), ...printed(slug, CLOSING, back.map(rowOf))];
}

/** The document of words that nobody says; none where there are none. */
function printed(slug: Slug, id: PlaceId, all: readonly SearchRow[]): SearchTurn[] {
  const rows = all.filter(isSpoken);
  return rows.length === 0
    ? []
    : [{ slug, id, kind: "editorial", speaker: null, role: null, quoted: [], question: null, rows }];
}

function spokenIn({ slug, sections, participants }: Interview): SearchTurn[] {
  const roles = new Map(participants.map(({ speaker, role }) => [speaker, role]));
  let question: TurnId | null = null;
  const documentOf = (turn: Turn): SearchTurn => {
    if (turn.kind === "question") question = turn.id;
    const rows = turn.rows.map((row) => ({ id: row.id, ...rowOf(row) }));
    const spoken = rows.filter(isSpoken);
    return {
      slug,
      id: turn.id,
      kind: turn.kind,
      speaker: turn.speaker,
      role: roleOf(turn, roles),
      quoted: quotedIn(turn, spoken),
      question: turn.kind === "question" ? null : question,
      rows: spoken.map(({ zh, en }) => ({ zh, en })),
    };
  };
  return sections.flatMap(({ id, heading, turns }) => [
    ...printed(slug, id, headingRows(heading)),
    ...turns.map(documentOf),
  ]);
}

function headingRows(heading: Section["heading"]): SearchRow[] {
  const side = (words: Localized[Lang]) => (words === undefined ? [] : [words]);
  return heading === null ? [] : [{ zh: side(heading.zh), en: side(heading.en) }];
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

function isSpoken({ zh, en }: SearchRow): boolean {
  return zh.length + en.length > 0;
}

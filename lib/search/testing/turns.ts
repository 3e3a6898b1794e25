import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { SearchCorpus, SearchRow, SearchTurn } from "../documents/documents";

/** A row as a test writes it, with the sides that it has. */
export const row = (sides: Partial<SearchRow>): SearchRow => ({ zh: [], en: [], ...sides });

/** A turn with the given paragraphs of Chinese, or with whatever else a test is about. */
export function turn(number: number, zh: string[], rest: Partial<SearchTurn> = {}): SearchTurn {
  return {
    slug: Slug.parse("one"),
    id: TurnId.parse(`t${String(number).padStart(5, "0")}`),
    kind: "answer",
    speaker: SpeakerId.parse("lecun"),
    role: "guest",
    quoted: [],
    question: null,
    rows: [row({ zh })],
    ...rest,
  };
}

/** A corpus of these turns, with no more about interviews and speakers than the search needs. */
export function corpusOf(turns: readonly SearchTurn[]): SearchCorpus {
  const slugs = new Set(turns.map(({ slug }) => slug));
  const ids = new Set(turns.flatMap(({ speaker, quoted }) => (speaker === null ? quoted : [speaker, ...quoted])));
  return {
    version: 1,
    interviews: [...slugs].map((slug) => ({ slug, title: { en: slug }, kinds: {} })),
    speakers: [...ids].map((id) => ({ id, name: { en: id }, aliases: [] })),
    turns,
  };
}

import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { SearchCorpus, SearchRow, SearchTurn } from "../documents/documents";

/** A row with the given sides, the others empty. */
export const row = (sides: Partial<SearchRow>): SearchRow => ({ zh: [], en: [], ...sides });

/** A turn with the given Chinese paragraphs, and any other fields a test needs. */
export function turn(
  number: number,
  zh: string[],
  rest: Partial<Omit<SearchTurn, "id">> = {},
): SearchTurn & { readonly id: TurnId } {
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

/** A corpus of these turns, with the minimum about interviews and speakers that the search needs. */
export function corpusOf(turns: readonly SearchTurn[]): SearchCorpus {
  const slugs = new Set(turns.map(({ slug }) => slug));
  const ids = new Set(
    turns.flatMap(({ speaker, quoted }) => [
      ...(speaker === null ? [] : [speaker]),
      ...quoted.map((one) => one.speaker),
    ]),
  );
  return {
    version: 2,
    interviews: [...slugs].map((slug) => ({ slug, title: { en: slug }, form: "dialogue", kinds: {} })),
    speakers: [...ids].map((id) => ({ id, name: { en: id }, aliases: [] })),
    turns,
  };
}

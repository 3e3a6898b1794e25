import type { PlaceId, Slug, SpeakerId } from "../../schema/ids";
import type { EditionKind, Lang, Localized, Role, Script, Speaker, TurnKind } from "../../schema/schema";
import type { SearchCorpus, SearchTurn } from "./documents";

/** Who says the words of a turn, and where. */
export interface Citation {
  readonly slug: Slug;
  readonly id: PlaceId;
  readonly kind: TurnKind;
  readonly speaker: Speaker | null;
  readonly role: Role | null;
  /** Who is quoted in it. */
  readonly quoted: readonly Speaker[];
  /** The title of the interview. */
  readonly title: Localized | null;
  /** YYYY-MM-DD, only where the source gives it. */
  readonly date: string | null;
  /** The kind of edition of each language. */
  readonly kinds: Readonly<Partial<Record<Lang, EditionKind>>>;
  /** Set if the Chinese is in traditional characters. */
  readonly script?: Script;
}

/** Where the names for a citation are looked up. */
export type Citing = Pick<SearchCorpus, "interviews" | "speakers">;

export function citationOf(corpus: Citing, turn: SearchTurn): Citation {
  const interview = corpus.interviews.find(({ slug }) => slug === turn.slug);
  return {
    slug: turn.slug,
    id: turn.id,
    kind: turn.kind,
    speaker: turn.speaker === null ? null : speakerOf(corpus, turn.speaker),
    role: turn.role,
    quoted: turn.quoted.map(({ speaker }) => speakerOf(corpus, speaker)),
    title: interview?.title ?? null,
    date: interview?.date ?? null,
    kinds: interview?.kinds ?? {},
    ...(interview?.script === undefined ? {} : { script: interview.script }),
  };
}

/** A speaker whom the corpus does not list is named by the id. */
function speakerOf({ speakers }: Citing, id: SpeakerId): Speaker {
  return speakers.find((speaker) => speaker.id === id) ?? { id, name: { en: id }, aliases: [] };
}

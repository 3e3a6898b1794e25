import { EDITION_WORDS } from "../../lib/reader/words/names";
import type { EditionKind, Lang } from "../../lib/schema/schema";

/** The kind of edition of one side: original, published translation or unofficial translation. */
export function EditionMark({ kind, lang }: { kind: EditionKind; lang: Lang }) {
  return <span className={`mark ${kind}`}>{EDITION_WORDS[kind][lang]}</span>;
}

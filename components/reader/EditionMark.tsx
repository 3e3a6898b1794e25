import type { EditionKind, Lang } from "../../lib/corpus/schema";
import { EDITION_WORDS } from "../../lib/reader/names";

/** Says what the words of one side are: original, published translation or unofficial translation. */
export function EditionMark({ kind, lang }: { kind: EditionKind; lang: Lang }) {
  return <span className={`mark ${kind}`}>{EDITION_WORDS[kind][lang]}</span>;
}

import type { Lang } from "../../lib/corpus/schema";
import { excerpt } from "../../lib/reader/excerpt";
import { HTML_LANG } from "../../lib/reader/names";
import { type SearchTurn, turnKey } from "../../lib/search/documents";
import { wordsOf } from "../../lib/search/passages";
import type { SearchIndex } from "../../lib/search/search-index";
import { Both } from "../shell/Both";

/** Columns of a question above its answer: two lines on a desk, enough to know which question it was. */
const QUESTION_COLUMNS = 150;

interface Props {
  readonly index: SearchIndex;
  readonly turn: SearchTurn;
  /** The language of the hit. */
  readonly preferred: Lang;
}

/** The question that a turn answers, where it answers one. */
export function HitQuestion({ index, turn, preferred }: Props) {
  if (turn.question === null) return null;
  const question = index.byKey.get(turnKey({ slug: turn.slug, id: turn.question }));
  const words = question === undefined ? null : wordsOf(question, preferred);
  if (words === null) return null;
  return (
    <p className="mt-2 text-muted">
      <Both zh="问：" en="Asked: " />
      <span lang={HTML_LANG[words.lang]}>{excerpt(words.text, QUESTION_COLUMNS)}</span>
    </p>
  );
}

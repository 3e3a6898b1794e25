import { excerpt } from "../../lib/reader/words/excerpt";
import { HTML_LANG } from "../../lib/reader/words/names";
import type { Lang } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

/** The width of a question in columns (see `excerpt`): two lines on a wide screen, enough to recognise it. */
const QUESTION_COLUMNS = 150;

/** The question that a turn answers. */
export function HitQuestion({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  return (
    <p className="mt-2 text-muted">
      <BothLanguages zh="问：" en="Question: " />
      <span lang={HTML_LANG[lang]} translate="no">
        {excerpt(text, QUESTION_COLUMNS)}
      </span>
    </p>
  );
}

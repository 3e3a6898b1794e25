import { excerpt } from "../../lib/reader/words/excerpt";
import { htmlLangIn } from "../../lib/reader/words/names";
import type { Lang, Script } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

/** The width of a question in columns (see `excerpt`): two lines on a wide screen, enough to recognise it. */
const QUESTION_COLUMNS = 150;

interface Props {
  readonly text: string;
  readonly lang: Lang;
  /** Set if Chinese is in traditional characters. */
  readonly script: Script | undefined;
}

/** The question that a turn answers. */
export function HitQuestion({ text, lang, script }: Props) {
  return (
    <p className="mt-2 text-muted">
      <BothLanguages zh="问：" en="Question: " />
      <span lang={htmlLangIn(script)[lang]} translate="no">
        {excerpt(text, QUESTION_COLUMNS)}
      </span>
    </p>
  );
}

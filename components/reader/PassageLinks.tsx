import type { AnswerPageContent } from "../../lib/reader/links/answer-pages";
import { answerPath, interviewPath } from "../../lib/reader/links/paths";
import type { Slug } from "../../lib/schema/ids";
import { BothLanguages } from "../shell/BothLanguages";

/** Links from a passage: to the previous one, its place in the full interview, and the next one. */
export function PassageLinks({ passage, slug }: { passage: AnswerPageContent; slug: Slug }) {
  const { turn, previous, next } = passage;
  return (
    <nav className="passage-links" aria-label="前后 Previous and next">
      {previous !== null && (
        <a href={answerPath(slug, previous.id)} rel="prev">
          <BothLanguages zh="← 上一段" en="← Previous" />
        </a>
      )}
      <a href={interviewPath(slug, turn.id)} className="button">
        <BothLanguages zh="在全文中读" en="Read in the full text" />
      </a>
      {next !== null && (
        <a href={answerPath(slug, next.id)} rel="next">
          <BothLanguages zh="下一段 →" en="Next →" />
        </a>
      )}
    </nav>
  );
}

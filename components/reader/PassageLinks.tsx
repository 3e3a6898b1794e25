import type { Passage } from "../../lib/reader/links/answer-pages";
import { answerPath, interviewPath } from "../../lib/reader/links/paths";
import type { Slug } from "../../lib/schema/ids";
import { Both } from "../shell/Both";

/** Links from a passage: to the previous one, its place in the full interview, and the next one. */
export function PassageLinks({ passage, slug }: { passage: Passage; slug: Slug }) {
  const { turn, previous, next } = passage;
  return (
    <nav className="passage-links" aria-label="前后 Previous and next">
      {previous !== null && (
        <a href={answerPath(slug, previous.id)} rel="prev">
          <Both zh="← 上一段" en="← Previous" />
        </a>
      )}
      <a href={interviewPath(slug, turn.id)} className="button">
        <Both zh="在全文中读" en="Read in the full text" />
      </a>
      {next !== null && (
        <a href={answerPath(slug, next.id)} rel="next">
          <Both zh="下一段 →" en="Next →" />
        </a>
      )}
    </nav>
  );
}

import { hasPage } from "../../lib/reader/links/answer-pages";
import { answerPath, interviewPath } from "../../lib/reader/links/paths";
import { placePath, type Reading } from "../../lib/reader/page/view-context";
import type { Turn } from "../../lib/schema/schema";
import { Both } from "../shell/Both";

/**
 * A turn's links: its place in the interview and its own page, if it has one, and buttons that copy the link or cite
 * the turn.
 */
export function TurnLinks({ turn, reading }: { turn: Turn; reading: Reading }) {
  const { slug } = reading;
  const page = hasPage(turn) ? answerPath(slug, turn.id) : null;
  return (
    <p className="links">
      <a href={placePath(reading, turn.id)}>
        <span aria-hidden="true">#</span>
        <span className="sr-only">
          <Both zh="这一段的链接" en="Link to this passage" />
        </span>
      </a>
      {page !== null && (
        <a href={page}>
          <Both zh="单页" en="Page" />
        </a>
      )}
      <button type="button" className="needs-js" data-copy={page ?? interviewPath(slug, turn.id)}>
        <Both zh="复制链接" en="Copy link" />
      </button>
      <button type="button" className="needs-js" data-cite={page ?? interviewPath(slug, turn.id)}>
        <Both zh="引用" en="Cite" />
      </button>
    </p>
  );
}

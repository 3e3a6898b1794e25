import { hasPage } from "../../../lib/reader/links/answer-pages";
import { answerPath, interviewPath } from "../../../lib/reader/links/paths";
import { turnLink, type ViewContext } from "../../../lib/reader/page/view-context";
import type { Turn } from "../../../lib/schema/schema";
import { BothLanguages } from "../../shell/BothLanguages";

/**
 * A turn's links: its place in the interview and its own page, if it has one, and buttons that copy the link or cite
 * the turn.
 */
export function TurnLinks({ turn, reading }: { turn: Turn; reading: ViewContext }) {
  const { slug } = reading;
  const page = hasPage(turn) ? answerPath(slug, turn.id) : null;
  return (
    <p className="links">
      <a href={turnLink(reading, turn.id)}>
        <span aria-hidden="true">#</span>
        <span className="sr-only">
          <BothLanguages zh="这一段的链接" en="Link to this passage" />
        </span>
      </a>
      {page !== null && (
        <a href={page}>
          <BothLanguages zh="单页" en="Page" />
        </a>
      )}
      <button type="button" className="needs-js" data-copy={page ?? interviewPath(slug, turn.id)}>
        <BothLanguages zh="复制链接" en="Copy link" />
      </button>
      <button type="button" className="needs-js" data-cite={page ?? interviewPath(slug, turn.id)}>
        <BothLanguages zh="引用" en="Cite" />
      </button>
    </p>
  );
}

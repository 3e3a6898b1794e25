import type { Quoted } from "../../lib/reader/page/by-speaker";
import { turnLink, type ViewContext } from "../../lib/reader/page/view-context";
import { HTML_LANG } from "../../lib/reader/words/names";
import { BothLanguages } from "../shell/BothLanguages";

/** A quotation in a retelling, with a link to its paragraph. */
export function QuotedView({ quoted, reading }: { quoted: Quoted; reading: ViewContext }) {
  const { turn, quote } = quoted;
  return (
    <li className="quoted">
      <q lang={HTML_LANG[quote.lang]}>{quote.text}</q>{" "}
      <a href={turnLink(reading, turn.id)}>
        <BothLanguages zh="原处" en="in context" />
      </a>
    </li>
  );
}

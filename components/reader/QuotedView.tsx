import type { Quoted } from "../../lib/reader/page/by-speaker";
import { placePath, type Reading } from "../../lib/reader/page/view-context";
import { HTML_LANG } from "../../lib/reader/words/names";
import { Both } from "../shell/Both";

/** A quotation in a retelling, with a link to its paragraph. */
export function QuotedView({ quoted, reading }: { quoted: Quoted; reading: Reading }) {
  const { turn, quote } = quoted;
  return (
    <li className="quoted">
      <q lang={HTML_LANG[quote.lang]}>{quote.text}</q>{" "}
      <a href={placePath(reading, turn.id)}>
        <Both zh="原处" en="in context" />
      </a>
    </li>
  );
}

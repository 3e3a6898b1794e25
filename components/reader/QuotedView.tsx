import { HTML_LANG } from "../../lib/reader/names";
import { placePath, type Reading } from "../../lib/reader/reading";
import type { Quoted } from "../../lib/reader/sayings";
import { Both } from "../shell/Both";

/** Speech that a retelling quotes, with the way to the paragraph it stands in. */
export function QuotedView({ quoted, reading }: { quoted: Quoted; reading: Reading }) {
  const { turn, quote } = quoted;
  return (
    <li className="quoted">
      <q lang={HTML_LANG[quote.lang]}>{quote.text}</q>{" "}
      <a href={placePath(reading, turn.id)}>
        <Both zh="原处" en="in place" />
      </a>
    </li>
  );
}

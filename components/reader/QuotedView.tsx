import type { Quoted } from "../../lib/reader/page/by-speaker";
import { turnLink, type ViewContext } from "../../lib/reader/page/view-context";
import { editionOf } from "../../lib/reader/words/sides";
import type { Lang } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { EditionMark } from "./EditionMark";

/** A quotation in a retelling and its counterpart, each with the kind of edition it stands in, and a link to its paragraph. */
export function QuotedView({ quoted, reading }: { quoted: Quoted; reading: ViewContext }) {
  const { turn, quote } = quoted;
  const { counterpart } = quote;
  return (
    <li className="quoted">
      <Words said={quote} quoted={quoted} reading={reading} />
      {counterpart !== undefined && <Words said={counterpart} quoted={quoted} reading={reading} />}
      <a href={turnLink(reading, turn.id)}>
        <BothLanguages zh="原处" en="in context" />
      </a>
    </li>
  );
}

interface WordsProps {
  said: { readonly lang: Lang; readonly text: string };
  quoted: Quoted;
  reading: ViewContext;
}

function Words({ said: { lang, text }, quoted: { turn, quote }, reading }: WordsProps) {
  const edition = editionOf(
    turn.rows.filter(({ id }) => id === quote.row),
    lang,
  );
  const htmlLang = reading.htmlLang[lang];
  return (
    <p>
      <q lang={htmlLang}>{text}</q>{" "}
      {edition !== undefined && reading.languages.length > 1 && (
        <span lang={htmlLang}>
          <EditionMark kind={edition} lang={lang} />
        </span>
      )}
    </p>
  );
}

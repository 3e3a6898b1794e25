import type { ViewContext } from "../../lib/reader/page/view-context";
import { TRANSLATED_BACK } from "../../lib/reader/words/edition-notes";
import { LANGUAGE_WORDS } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { EditionMark } from "./EditionMark";

/** What each column is, above the text: said once for all turns that do not say otherwise. */
export function EditionLegend({ interview, reading }: { interview: Interview; reading: ViewContext }) {
  return (
    <div className="row legend">
      {reading.languages.map((lang) => {
        const kind = reading.editions.get(lang);
        return (
          <p key={lang} className="cell" lang={reading.htmlLang[lang]}>
            <span>{LANGUAGE_WORDS[lang][lang]}</span>
            {kind !== undefined && <EditionMark kind={kind} lang={lang} />}
            {interview.spoken === lang && kind !== "original" && <span>{TRANSLATED_BACK[lang]}</span>}
          </p>
        );
      })}
    </div>
  );
}

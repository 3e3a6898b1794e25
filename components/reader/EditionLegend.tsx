import type { ViewContext } from "../../lib/reader/page/view-context";
import { type InterfaceText, LANGUAGE_WORDS } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { EditionMark } from "./EditionMark";

const BACK: InterfaceText = { zh: "回译，不是原话", en: "translated back, not the original words" };

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
            {interview.spoken === lang && kind !== "original" && <span>{BACK[lang]}</span>}
          </p>
        );
      })}
    </div>
  );
}

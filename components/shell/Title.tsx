import { HTML_LANG, type HtmlLang } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Localized } from "../../lib/schema/schema";

/** A title in all its languages, one below the other; the first is larger. */
export function Title({ text, htmlLang = HTML_LANG }: { text: Localized; htmlLang?: HtmlLang }) {
  return LANGUAGES.map((lang) => {
    const words = text[lang];
    if (words === undefined) return null;
    return (
      <span key={lang} lang={htmlLang[lang]} className={`title in-${lang}`}>
        {words}
      </span>
    );
  });
}

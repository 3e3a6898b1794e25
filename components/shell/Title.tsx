import { HTML_LANG } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Localized } from "../../lib/schema/schema";

/** A title in all its languages, one below the other; the first is larger. */
export function Title({ text }: { text: Localized }) {
  return LANGUAGES.map((lang) => {
    const words = text[lang];
    if (words === undefined) return null;
    return (
      <span key={lang} lang={HTML_LANG[lang]} className={`title in-${lang}`}>
        {words}
      </span>
    );
  });
}

import { Fragment } from "react";
import { HTML_LANG, type HtmlLang } from "../../lib/reader/words/names";
import { wordsIn } from "../../lib/reader/words/segments";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Localized } from "../../lib/schema/schema";

/**
 * A title in all its languages, one below the other; that in the language of the interface is larger. A Chinese one breaks
 * between words.
 */
export function Title({ text, htmlLang = HTML_LANG }: { text: Localized; htmlLang?: HtmlLang }) {
  return LANGUAGES.map((lang) => {
    const words = text[lang];
    if (words === undefined) return null;
    return (
      <span key={lang} lang={htmlLang[lang]} className={`title in-${lang}`}>
        {lang === "zh" ? wordsIn(words).map(breakable) : words}
      </span>
    );
  });
}

function breakable(word: string, index: number) {
  return (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  );
}

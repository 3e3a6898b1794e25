import { HTML_LANG, inLanguage } from "../../lib/reader/words/names";
import type { Localized } from "../../lib/schema/schema";
import { BothLanguages } from "./BothLanguages";

/** A name or title in the language of the interface, or in its only language. */
export function Localised({ text }: { text: Localized }) {
  if (text.zh !== undefined && text.en !== undefined) return <BothLanguages zh={text.zh} en={text.en} />;
  const only = inLanguage(text, "zh");
  return <span lang={HTML_LANG[only.lang]}>{only.text}</span>;
}

import { htmlLangIn, inLanguage } from "../../lib/reader/words/names";
import type { Localized, Script } from "../../lib/schema/schema";
import { BothLanguages } from "./BothLanguages";

/** A name or title in the language of the interface, or in its only language. */
export function Localised({ text, script }: { readonly text: Localized; readonly script?: Script | undefined }) {
  const { zh, en } = text;
  if (zh !== undefined && en !== undefined) return <BothLanguages zh={zh} en={en} script={script} />;
  const only = inLanguage(text, "zh");
  return <span lang={htmlLangIn(script)[only.lang]}>{only.text}</span>;
}

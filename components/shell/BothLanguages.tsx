import { htmlLangIn } from "../../lib/reader/words/names";
import type { Script } from "../../lib/schema/schema";

interface Words {
  readonly zh: string;
  readonly en: string;
  /** Set if the Chinese is in traditional characters. */
  readonly script?: Script | undefined;
}

/**
 * A text of the interface in both languages, so that each page exists only once. The style sheet shows the language in
 * `html[data-ui]`; without JavaScript both are shown.
 */
export function BothLanguages({ zh, en, script }: Words) {
  return (
    <>
      <span lang={htmlLangIn(script).zh} className="ui-zh">
        {zh}
      </span>
      <span lang="en" className="ui-en">
        {en}
      </span>
    </>
  );
}

import { searchPath } from "../../lib/reader/links/paths";
import type { TocEntry } from "../../lib/reader/page/toc";
import { BothLanguages } from "../shell/BothLanguages";
import { TypeSwitch } from "../shell/TypeSwitch";
import { Contents } from "./Contents";
import { ViewChoice } from "./ViewChoice";

interface ReadingBarProps {
  contents: readonly TocEntry[];
  bilingual: boolean;
}

/**
 * The bar above the text: where one is, the contents, the view, the type and the search. It stays at the top of the window,
 * and the script hides it while one reads on.
 */
export function ReadingBar({ contents, bilingual }: ReadingBarProps) {
  return (
    <div className="bar">
      <Contents entries={contents} />
      <div className="tools">
        {bilingual && <ViewChoice />}
        <TypeSwitch />
        <a href={searchPath()} className="switch">
          <span aria-hidden="true">⌕</span>
          <span className="sr-only">
            <BothLanguages zh="搜索" en="Search" />
          </span>
        </a>
      </div>
    </div>
  );
}

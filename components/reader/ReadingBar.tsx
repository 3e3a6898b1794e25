import { searchPath } from "../../lib/reader/links/paths";
import type { TocEntry } from "../../lib/reader/page/toc";
import { BothLanguages } from "../shell/BothLanguages";
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
        <button type="button" className="switch needs-js" data-switch="type">
          <span aria-hidden="true">Aa</span>
          <span className="sr-only">
            <BothLanguages zh="字号与行距" en="Text size and line height" />
          </span>
        </button>
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

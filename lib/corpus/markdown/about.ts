import type { Source } from "../text/source";
import { parseMarkdown } from "./parse";
import { passagesOf } from "./passages";
import { renderPassage } from "./render";

/**
 * Renders a page of the site's own, such as `about.zh.md`, to sanitised HTML: as the passages of a source, with every heading
 * right below that of the page.
 */
export function renderAbout(source: Source): string {
  return passagesOf(parseMarkdown(source, 0).children)
    .map((passage) => {
      const html = renderPassage(passage);
      return passage.kind === "heading" ? html.replace(/^<h\d/, "<h2").replace(/<\/h\d>$/, "</h2>") : html;
    })
    .join("\n");
}

import { HTML_LANG } from "../../lib/reader/words/names";
import type { Block, Lang } from "../../lib/schema/schema";

/**
 * One side of a row. The only place where raw HTML is inserted: `html` was sanitised by the build script, and nothing
 * else may be passed here.
 */
export function BlockHtml({ blocks, lang }: { blocks: readonly Block[]; lang: Lang }) {
  const html = blocks.map((block) => block.html).join("\n");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the build script
  return <div className="cell" lang={HTML_LANG[lang]} dangerouslySetInnerHTML={{ __html: html }} />;
}

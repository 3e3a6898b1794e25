import { assetPath } from "../../../lib/reader/links/paths";
import { markEnglish } from "../../../lib/reader/words/foreign-runs";
import type { Block } from "../../../lib/schema/schema";

interface BlockHtmlProps {
  blocks: readonly Block[];
  /** The `lang` attribute. */
  lang: string;
  /** The id of the element, where a link leads to it. */
  anchor?: string | undefined;
}

/**
 * One side of a row. The only place where raw HTML is inserted: `html` was sanitised by the build script, and nothing
 * else may be passed here; runs of English inside Chinese are marked as such.
 */
export function BlockHtml({ blocks, lang, anchor }: BlockHtmlProps) {
  const written = blocks.map((block) => (block.lang === "zh" ? markEnglish(block.html) : block.html)).join("\n");
  const html = written.replaceAll('<img src="/', `<img src="${assetPath("/")}`);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the build script
  return <div id={anchor} className="cell" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}

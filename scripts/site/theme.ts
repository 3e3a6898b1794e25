import { existsSync, readFileSync } from "node:fs";
import postcss, { type ChildNode } from "postcss";
import { THEME_FILE } from "../../lib/io/folders";
import { Refusal } from "../refusal";

/** What may be set there: the typefaces of `app/styles/tokens.css`, by names of fonts that readers have. */
const SET = /^--font-(?:ui|ui-zh|zh|kai|en)$/;

/**
 * Reads `theme.css`, with which a site sets its typefaces.
 *
 * @returns the rule that goes behind that of the tokens; empty where there is no such file
 * @throws Refusal that names file and line of what is anything else: a font of another host, or a rule for the pages
 */
export function themeRule(): string {
  return existsSync(THEME_FILE) ? checkedTheme(readFileSync(THEME_FILE, "utf8")) : "";
}

/** The same of a text. */
export function checkedTheme(css: string): string {
  const lines: string[] = [];
  for (const node of nodesOf(css)) {
    if (node.type === "comment") continue;
    if (node.type !== "rule" || node.selector !== ":root") throw refusal(node);
    for (const inner of node.nodes) {
      if (inner.type === "comment") continue;
      if (inner.type !== "decl" || !SET.test(inner.prop) || /[();{}\\]/.test(inner.value)) throw refusal(inner);
      lines.push(`${inner.prop}:${inner.value}`);
    }
  }
  return lines.length === 0 ? "" : `:root{${lines.join(";")}}`;
}

function nodesOf(css: string): readonly ChildNode[] {
  try {
    return postcss.parse(css, { from: THEME_FILE }).nodes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${THEME_FILE} 读不了：${reason}`, `${THEME_FILE} cannot be read: ${reason}`);
  }
}

function refusal({ source }: ChildNode): Refusal {
  const { line = 1, column = 1 } = source?.start ?? {};
  const place = `${THEME_FILE}:${line}:${column}`;
  return new Refusal(
    `${place}：这里只能写 :root { --font-zh: …; --font-en: …; --font-ui: … } 这样的字体名；颜色写在 site.yml 里`,
    `${place}: only names of fonts may be set here, as in :root { --font-zh: …; --font-en: …; --font-ui: … }; colours go into site.yml`,
  );
}

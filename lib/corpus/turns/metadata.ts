import type { Nodes } from "mdast";
import { dayOf, type FrontMatter } from "../files/front-matter";
import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { anyOf } from "../text/phrases";
import { placeAt, type Source } from "../text/source";
import { DATE_KEYS, SOURCE_KEYS } from "../vocabulary/keys";

/** `发布时间: 2024-12-24 07:08`, `Date: 2025-02-07`. */
const DATE_LINE = new RegExp(String.raw`^${anyOf(DATE_KEYS)}\s*[：:]\s*(.+)$`, "iu");
/** `原文链接：https://…`; the address may also be behind linked words. */
const SOURCE_LINE = new RegExp(String.raw`^${anyOf(SOURCE_KEYS)}\s*[：:]`, "iu");
const ADDRESS = /https?:\/\/[^\s<>"”）)]+/u;

/** What a source says about itself in its header and in the lines around the interview. */
export interface Metadata {
  readonly date: string | null;
  readonly sourceUrl: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the date and the link to the original: from the header, else from a metadata line before or after the
 * interview. Missing values are null; nothing is guessed.
 */
export function readMetadata(source: Source, header: FrontMatter, around: readonly Passage[]): Metadata {
  const problems: Problem[] = [];
  const printed = header.data.date;
  let date: string | null = null;
  if (typeof printed === "string" && printed.trim() !== "") {
    date = dayOf(printed);
    if (date === null) {
      const offset = Math.max(0, source.text.search(/^date[ \t]*[:=]/m));
      problems.push(problem("date-invalid", placeAt(source, offset), { found: printed }));
    }
  }
  let sourceUrl: string | null = null;
  for (const passage of around) {
    const text = passage.words.text.trim();
    const line = DATE_LINE.exec(text)?.[1];
    if (date === null && line !== undefined) date = dayOf(line);
    if (sourceUrl === null && SOURCE_LINE.test(text)) sourceUrl = ADDRESS.exec(text)?.[0] ?? linkIn(passage);
  }
  return { date, sourceUrl, problems };
}

/** The first address that a passage links to. */
function linkIn(passage: Passage): string | null {
  const search = (node: Nodes): string | null => {
    if (node.type === "link" && ADDRESS.test(node.url)) return node.url;
    if (!("children" in node)) return null;
    for (const child of node.children) {
      const found = search(child);
      if (found !== null) return found;
    }
    return null;
  };
  const nodes = passage.kind === "whole" ? [passage.node] : passage.nodes;
  return nodes.map(search).find((url) => url !== null) ?? null;
}

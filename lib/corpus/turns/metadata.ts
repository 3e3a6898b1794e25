import type { Nodes } from "mdast";
import { dayIn } from "../files/dates";
import type { FrontMatter } from "../files/front-matter";
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
  /** Whether only the sidecar gives the date. */
  readonly isDateSupplied: boolean;
  readonly sourceUrl: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the date and the link to the original: from the header, else from a metadata line before or after the
 * interview. Missing values are null; nothing is guessed.
 *
 * @param known the date in the sidecar, which wins over any in the source
 */
export function readMetadata(
  source: Source,
  header: FrontMatter,
  around: readonly Passage[],
  known?: string,
): Metadata {
  const lines = around.map((passage) => ({ passage, text: passage.words.text.trim() }));
  const dates = [headerDate(source, header), ...lines.map(({ passage, text }) => lineDate(passage, text))];
  const printed = dates.filter((one) => one !== null);
  const date = known ?? printed.map(({ words }) => dayIn(words)).find((day) => day !== null) ?? null;
  const [first] = printed;
  const unread = date === null && first !== undefined;
  const links = lines.map(({ passage, text }) =>
    SOURCE_LINE.test(text) ? (ADDRESS.exec(text)?.[0] ?? linkIn(passage)) : null,
  );
  return {
    date,
    isDateSupplied: known !== undefined && !printed.some(({ words }) => dayIn(words) !== null),
    sourceUrl: links.find((url) => url !== null) ?? null,
    problems: unread ? [problem("date-invalid", placeAt(source, first.offset), { found: first.words })] : [],
  };
}

/** A date as printed. */
interface PrintedDate {
  readonly words: string;
  /** UTF-16 offset in the source. */
  readonly offset: number;
}

function headerDate({ text }: Source, { data: { date } }: FrontMatter): PrintedDate | null {
  const words = typeof date === "string" || typeof date === "number" ? String(date).trim() : "";
  return words === "" ? null : { words, offset: Math.max(0, text.search(/^["']?date["']?[ \t]*[:=]/m)) };
}

function lineDate({ start }: Passage, text: string): PrintedDate | null {
  const words = DATE_LINE.exec(text)?.[1];
  return words === undefined ? null : { words, offset: start };
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

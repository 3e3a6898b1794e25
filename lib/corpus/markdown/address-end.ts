import type { Nodes, Root, Text } from "mdast";
import type { Edit } from "./edits";

/**
 * Punctuation, brackets and quotation marks of Chinese. Its sentences have no spaces, so that an address would go on to the
 * end of a paragraph; other characters (`/wiki/灯塔`) may be part of it.
 */
const WIDE = String.raw`\u2014\u2018\u2019\u201C\u201D\u2026\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65`;
const ADDRESS = new RegExp(String.raw`(?:https?://|www\.)[^\s${WIDE}]*(?=[${WIDE}])`, "gi");

/** A space for the parser, and otherwise an invisible character, which is removed from what was parsed. */
const END = "\uFEFF";

/**
 * Finds bare web addresses that were parsed as if the Chinese punctuation after them belonged to them.
 *
 * @param text what the tree was parsed from
 * @returns edits that end each address before it
 */
export function addressEnds(root: Root, text: string): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: Nodes) => {
    if (node.type !== "link") {
      if ("children" in node) node.children.forEach(visit);
      return;
    }
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (/[[<]/.test(text.charAt(start))) return;
    for (const from of endsIn(text.slice(start, end)))
      edits.push({ from: start + from, to: start + from, insert: END });
  };
  visit(root);
  return edits;
}

function endsIn(text: string): number[] {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => index + address.length);
}

/** An address or a title of Markdown as it was before the edits. */
export function withoutEnds(parsed: string): string {
  return parsed.replaceAll(END, "");
}

/** Cuts a text where an address in it ends before Chinese punctuation, for what looks for addresses text by text. */
export function cutAtAddressEnds(text: Text): Text[] {
  const { value, data } = text;
  const ends = endsIn(value);
  return [0, ...ends].map((from, i) => ({
    ...text,
    value: value.slice(from, ends[i]),
    data: { ...data, at: data?.at?.slice(from, ends[i]) ?? [] },
  }));
}

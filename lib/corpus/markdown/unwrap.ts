import type { PhrasingContent } from "mdast";
import type { Phrasing } from "./parse";
import { plainTextOf } from "./words";

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Punctuation as wide as a Chinese character, with built-in space. */
const FULL_WIDTH = /[\u3000-\u303F\uFF00-\uFF60]/u;
/** Marks that both scripts use: their neighbour decides. */
const SHARED = /[\u2014\u2018\u2019\u201C\u201D\u2026]/u;
/** The hyphen of a broken or hyphenated word: `GPT-`, `2024-`. */
const HYPHENED = /[\p{L}\p{N}]-$/u;
const STARTS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/**
 * What a line end inside a paragraph stood for before the text was wrapped: nothing between Chinese characters or next
 * to their punctuation, one space next to a Latin word or a number, nothing after a hyphen.
 *
 * @param before the text up to the line end, without trailing white space
 * @param after the text after it, without leading white space
 */
export function joinAt(before: string, after: string): "" | " " {
  // Whole characters: many rare Chinese ones take two UTF-16 units.
  const left = /.$/u.exec(before)?.[0] ?? "";
  const right = /^./u.exec(after)?.[0] ?? "";
  if (left === "" || right === "") return "";
  if (HYPHENED.test(before) && STARTS_WITH_LETTER.test(after)) return "";
  if (FULL_WIDTH.test(left) || FULL_WIDTH.test(right)) return "";
  const chinese = (character: string) => HAN.test(character);
  if (chinese(left) && chinese(right)) return "";
  if ((SHARED.test(left) && chinese(right)) || (chinese(left) && SHARED.test(right))) return "";
  return " ";
}

/**
 * Joins the lines of a paragraph wrapped at a fixed width. Hard breaks (`<br>`, two spaces) stay: the author intended
 * them.
 */
export function unwrap(nodes: Phrasing): PhrasingContent[] {
  if (!nodes.some(hasLineEnd)) return [...nodes];
  const { text } = plainTextOf(nodes);
  let position = 0;
  const visit = (node: PhrasingContent): PhrasingContent => {
    if (node.type === "text") {
      const start = position;
      position += node.value.length;
      let value = "";
      const at: number[] = [];
      for (let i = 0; i < node.value.length; i += 1) {
        const character = node.value.charAt(i);
        const kept = character === "\n" ? joinAround(text, start + i) : character;
        if (kept !== "") at.push(node.data?.at?.[i] ?? 0);
        value += kept;
      }
      return { ...node, value, data: { ...node.data, at } };
    }
    if (node.type === "break") position += 1;
    if (node.type === "inlineCode") position += node.value.length;
    return "children" in node ? ({ ...node, children: node.children.map(visit) } as PhrasingContent) : node;
  };
  return nodes.map(visit);
}

function hasLineEnd(node: PhrasingContent): boolean {
  if (node.type === "text" || node.type === "inlineCode") return node.value.includes("\n");
  return node.type === "break" || ("children" in node && node.children.some(hasLineEnd));
}

/** `joinAt` for the line end at a position in a text; a few characters on each side are enough. */
function joinAround(text: string, position: number): "" | " " {
  return joinAt(
    text.slice(Math.max(0, position - 4), position).trimEnd(),
    text.slice(position + 1, position + 5).trimStart(),
  );
}

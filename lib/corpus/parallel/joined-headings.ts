import type { Lang } from "../../schema/schema";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage, type TextPassage } from "../markdown/passages";
import { cutAt, remove, trim } from "../markdown/words";
import { anyWordOf } from "../text/phrases";
import { ENGLISH_WORDS } from "../vocabulary/function-words";

/** A heading in both languages, with a slash, a bar or only a space between them. */
const BETWEEN = String.raw`(\s*[/|｜]\s*|\s+)`;
const NO_HAN = String.raw`((?:(?!\p{Script=Han})[^/|｜])+?)`;
const LATIN_FIRST = new RegExp(String.raw`^${NO_HAN}${BETWEEN}(\p{Script=Han}[^/|｜]*)$`, "u");
const HAN_FIRST = new RegExp(String.raw`^([^/|｜]*[\p{Script=Han}？！。])${BETWEEN}${NO_HAN}$`, "u");
/** A longer heading is a sentence of its own. */
const LONGEST = 120;
/** An English heading has a function word; a name before Chinese words (`Yann LeCun 访谈`) has none. */
const ENGLISH = new RegExp(anyWordOf(ENGLISH_WORDS), "iu");

/**
 * Cuts headings that print both languages side by side, `The bridge / 桥`, into the headings of two editions in one
 * printed row. Without a mark between them, the Latin words must be English.
 *
 * @param passages of a text with an edition in each language
 * @returns the passages, and the marks between the two languages
 */
export function cutJoinedHeadings(passages: readonly Passage[]): { passages: Passage[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const cut = passages.flatMap((passage) => {
    const isAlone = passage.kind === "heading" && passage.printedRow === undefined;
    return isAlone ? cutHeading(passage, leftOut) : [passage];
  });
  return { passages: cut, leftOut };
}

function cutHeading(heading: TextPassage, leftOut: LeftOut[]): Passage[] {
  const { text, at } = heading.words;
  const latinFirst = text.length > LONGEST ? null : LATIN_FIRST.exec(text);
  const found = text.length > LONGEST ? null : (latinFirst ?? HAN_FIRST.exec(text));
  const [, first = "", between = "", second = ""] = found ?? [];
  const latin = latinFirst === null ? second : first;
  if (!/\p{Script=Latin}/u.test(latin) || (between.trim() === "" && !ENGLISH.test(latin))) return [heading];
  const border = first.length + between.length;
  const [before = [], behind = []] = cutAt(heading.nodes, [0, border, text.length]);
  const langs: readonly [Lang, Lang] = latinFirst === null ? ["zh", "en"] : ["en", "zh"];
  leftOut.push([at[first.length] ?? heading.start, (at[border - 1] ?? heading.start) + 1]);
  return cutPassage(heading, [
    { nodes: trim(remove(before, first.length, border)), printedRow: { unit: heading.start, lang: langs[0] } },
    { nodes: trim(behind), printedRow: { unit: heading.start, lang: langs[1] } },
  ]);
}

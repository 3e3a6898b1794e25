import { endsSentence } from "../../../text/sentence-end";
import { groupBy } from "../../text/group";
import { placedText } from "../offsets";
import type { Phrasing } from "../parse";
import { cutPassage, hasText, type Passage, type TextPassage } from "../passages";
import { cutAt, trim } from "../words";

/** A line of a passage: word positions, end exclusive. */
interface Line {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `10`, `- 10 -`, `第 10 页`, `Page 10 of 12`; of a list that is one for Markdown, `10 -` is left. */
const PAGE_NUMBER =
  /^\f?\s*(?:[-–—]\s*)?(?:第\s*|page\s+)?(\d{1,4})(?:\s*[页頁]|\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?\s*\f?$/iu;
/** A running head with the number in it: `Annual report   Page 3 of 12`, `年度报告　第 3 页，共 12 页`. */
const NUMBERED_HEAD =
  /\S\s*(?:\bpage\s+(\d{1,4})\s+of\s+\d{1,4}|第\s*(\d{1,4})\s*[页頁]\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁])$/iu;
/** A running head is one short line. */
const LONGEST_HEAD = 80;
/** What a line looks like that goes on behind a page number with a label: `梁議員：…`. */
const LABEL = /^[^：:。！？]{1,20}[：:]/u;

/**
 * Takes out the running heads and page numbers that a PDF leaves between, and joins a sentence that they cut. A page
 * number is a line with a number that the next one exceeds by one; it is one only where the line beside it recurs with
 * it, digits aside: sections that are numbered have no such line.
 *
 * @returns the passages without them, and where they are: UTF-16 offsets in the source, end exclusive
 */
export function takeRunningHeads(passages: readonly Passage[]): {
  passages: readonly Passage[];
  leftOut: readonly (readonly [start: number, end: number])[];
} {
  const lines = passages.flatMap(linesOf);
  const taken = runningLines(lines);
  if (taken.size === 0) return { passages, leftOut: [] };
  const ofPassage = (index: number) => lines.filter((line) => line.passage === index);
  const kept: Passage[] = [];
  let isOverBreak = false;
  for (const [i, passage] of passages.entries()) {
    const own = ofPassage(i);
    const first = own.findIndex((line) => !taken.has(line));
    if (own[0] !== undefined && taken.has(own[0])) isOverBreak = true;
    if (own.length > 0 && first < 0) continue;
    const rest =
      passage.kind === "whole"
        ? passage
        : withoutLines(
            passage,
            own.filter((line) => taken.has(line)),
          );
    const before = kept.at(-1);
    if (isOverBreak && before !== undefined && isCut(before, rest)) kept.splice(-1, 1, joined(before, rest));
    else kept.push(rest);
    const last = own.at(-1);
    isOverBreak = last !== undefined && taken.has(last);
  }
  const leftOut = [...taken].map(({ passage, from, to }) => {
    const at = passages[passage]?.words.at ?? [];
    return [at[from] ?? 0, (at[to - 1] ?? 0) + 1] as const;
  });
  return { passages: kept, leftOut };
}

function linesOf(passage: Passage, index: number): Line[] {
  if (passage.kind === "heading") return [];
  const { text } = passage.words;
  // What stays whole is taken out whole, or not at all.
  if (passage.kind === "whole" && text.includes("\n")) return [];
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return line.trim() === "" ? [] : [{ passage: index, from: start, to: start + line.length, text: line.trim() }];
  });
}

/** The page numbers, and the lines that recur beside them. */
function runningLines(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = lines.flatMap((line, at) => {
    const number = line.text.length > LONGEST_HEAD ? undefined : PAGE_NUMBER.exec(line.text)?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const pages = numbers.filter(({ number }, i) =>
    [numbers[i - 1]?.number, numbers[i + 1]?.number].some(
      (other) => other !== undefined && Math.abs(other - number) === 1,
    ),
  );
  const numbered = numberedHeads(lines);
  const besides = [...pages, ...numbered].map(({ at }) => [at - 1, at + 1].filter((one) => lines[one] !== undefined));
  const counts = new Map<string, number>();
  for (const beside of besides) {
    for (const key of new Set(beside.map((at) => keyOf(lines[at])))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isHead = (at: number) => {
    const key = keyOf(lines[at]);
    // On a third of the pages, and on two at least: left and right pages may have heads of their own, and some have none.
    return key !== "" && (counts.get(key) ?? 0) >= Math.max(2, besides.length / 3);
  };
  const taken = [...pages, ...numbered].flatMap(({ at }, i) => {
    const heads = (besides[i] ?? []).filter(isHead);
    return heads.length === 0 && i < pages.length ? [] : [at, ...heads];
  });
  return new Set(taken.flatMap((at) => lines[at] ?? []));
}

/** The running heads that hold the number of their page: at least two that differ in it, and in nothing but numbers. */
function numberedHeads(lines: readonly Line[]): { at: number }[] {
  const heads = lines.flatMap((line, at) => {
    const [, english, chinese] = line.text.length > LONGEST_HEAD ? [] : (NUMBERED_HEAD.exec(line.text) ?? []);
    const number = english ?? chinese;
    return number === undefined || keyOf(line) === "" ? [] : [{ at, number, key: keyOf(line) }];
  });
  return [...groupBy(heads, ({ key }) => key).values()].flatMap((alike) =>
    new Set(alike.map(({ number }) => number)).size > 1 ? alike : [],
  );
}

/** What recurs of a running head: its words without digits; empty for a line that may be speech. */
function keyOf(line: Line | undefined): string {
  if (line === undefined || line.text.length > LONGEST_HEAD || endsSentence(line.text)) return "";
  const key = line.text.replace(/[\d\s\f]+/gu, " ").trim();
  return /\p{L}{2}/u.test(key) && !/[：:]$/u.test(key) ? key : "";
}

function withoutLines(passage: TextPassage, lines: readonly Line[]): Passage {
  if (lines.length === 0) return passage;
  const { length } = passage.words.text;
  const borders = [0, ...lines.flatMap(({ from, to }) => [from, Math.min(length, to + 1)]), length];
  const nodes = cutAt(passage.nodes, borders).filter((_, i) => i % 2 === 0);
  const [rest] = cutPassage(passage, [{ nodes: trim(nodes.flat()) }]);
  return rest ?? passage;
}

/** Whether a sentence goes on over the end of a page. */
function isCut(before: Passage, after: Passage): before is TextPassage {
  if (before.kind !== "paragraph" || after.kind !== "paragraph" || !hasText(before)) return false;
  return !endsSentence(before.words.text) && !LABEL.test(after.words.text);
}

/** One paragraph of two, with a line end between them. */
function joined(before: TextPassage, after: Passage): Passage {
  if (after.kind === "whole") return before;
  const lineEnd: Phrasing = [placedText("\n", [after.start - 1])];
  const [whole] = cutPassage(before, [{ nodes: [...before.nodes, ...lineEnd, ...after.nodes] }]);
  return whole ?? before;
}

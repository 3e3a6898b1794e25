import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";

/** A position as in unist: line and column from 1, offset from 0, in UTF-16 units. */
interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A line of a text, without its line end. */
interface Line {
  readonly text: string;
  readonly offset: number;
  /** The beginning of the next line. */
  readonly next: number;
  readonly line: number;
}

/** Code and some HTML continue over blank lines, and a definition affects other places. */
const REACHES_FAR = /```|~~~|\]:|<(?:script|pre|style|textarea|[!?])/i;
const BLANK = /^[ \t]*$/;
/**
 * A line with no Markdown except bold: it begins and ends with no mark and no space, and has no escape, code,
 * underscore, tilde, tag, reference, bracket, address, cell or tab.
 */
const PLAIN = /^(?![\s>#\-+=:\d])[^\\`_~<>&[\]@|\t\0]*[^\\`_~<>&[\]@|\t\0 ]$/;
const ADDRESS = /www\.|http/i;
/**
 * Required after an opening `**` and before a closing one, where the full-width colon counts as a Chinese character.
 */
const WORD = /[\p{L}\p{N}]/u;
const LAST = /[\p{L}\p{N}：]/u;

/** Replaces plain paragraphs while the rest is parsed; it is a paragraph, too. */
const STAND_IN = "x";

/** A part of the text that is parsed, with its original position. */
interface Stretch {
  /** UTF-16 offset in the text that is parsed. */
  readonly from: number;
  /** How many more UTF-16 units and lines precede it in the whole text. */
  readonly offset: number;
  readonly lines: number;
  /** The plain paragraphs that its stand-in replaces. */
  readonly plain: readonly Paragraph[];
}

/**
 * Parses a text, passing to the Markdown parser only what may be Markdown. A one-line paragraph between blank lines, at
 * the left margin, with no Markdown except the `**` of bold, ends every container before it and is a paragraph in any
 * context: it is built here. The rest is parsed together, with a stand-in paragraph for every run of plain ones, so
 * that lists and block quotes still end where they did.
 *
 * @param parse the Markdown parser
 * @returns the same tree, positions included, as `parse` gives for the whole text
 */
export function parseAround(text: string, parse: (text: string) => Root): Root {
  if (REACHES_FAR.test(text) || text.startsWith("\uFEFF")) return parse(text);
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  let taken = 0;
  let lines = 0;
  const keep = (from: number, to: number, plain: readonly Paragraph[], skipped: number) => {
    if (plain.length > 0) {
      stretches.push({ from: length, offset: 0, lines: 0, plain });
      pieces.push(STAND_IN);
      length += STAND_IN.length;
    }
    lines += skipped;
    stretches.push({ from: length, offset: from - length, lines, plain: [] });
    pieces.push(text.slice(from, to));
    length += to - from;
  };
  const runs = plainRuns(text);
  if (runs.length === 0) return parse(text);
  let before: { plain: readonly Paragraph[]; lines: number } = { plain: [], lines: 0 };
  for (const run of runs) {
    keep(taken, run.from, before.plain, before.lines);
    taken = run.to;
    before = run;
  }
  keep(taken, text.length, before.plain, before.lines);
  const root = movedBack(parse(pieces.join("")), stretches);
  return { ...root, position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) } };
}

function endOf(text: string): Point {
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset: text.length };
}

/** Plain paragraphs with only blank lines between them. */
interface Run {
  /** Offset of the first, and past the last. */
  readonly from: number;
  readonly to: number;
  /** The number of line ends in between. */
  readonly lines: number;
  readonly plain: Paragraph[];
}

function plainRuns(text: string): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  let isBlankBefore = true;
  let waiting: Line | null = null;
  const settle = (line: Line | null) => {
    if (waiting === null) return;
    const paragraph = line === null || BLANK.test(line.text) ? plainParagraph(waiting) : null;
    const last = runs.at(-1);
    const to = waiting.offset + waiting.text.length;
    if (paragraph === null) isOpen = false;
    else if (isOpen && last !== undefined) {
      last.plain.push(paragraph);
      runs[runs.length - 1] = { ...last, to, lines: waiting.line - (last.plain[0]?.position?.start.line ?? 0) };
    } else {
      runs.push({ from: waiting.offset, to, lines: 0, plain: [paragraph] });
      isOpen = true;
    }
    waiting = null;
  };
  for (const line of linesOf(text)) {
    settle(line);
    const isBlank = BLANK.test(line.text);
    if (!isBlank && isBlankBefore && isPlain(line.text)) waiting = line;
    else if (!isBlank) isOpen = false;
    isBlankBefore = isBlank;
  }
  settle(null);
  return runs;
}

function* linesOf(text: string): Generator<Line> {
  const ends = /\r\n|\n|\r/g;
  let offset = 0;
  for (let line = 1; ; line += 1) {
    const end = ends.exec(text);
    const next = end === null ? text.length : end.index + end[0].length;
    yield { text: text.slice(offset, end?.index ?? text.length), offset, next, line };
    if (end === null) return;
    offset = next;
  }
}

function isPlain(line: string): boolean {
  return PLAIN.test(line) && !ADDRESS.test(line);
}

/** The paragraph of a line; null if its asterisks are not simply pairs around bold text. */
function plainParagraph({ text, offset, line }: Line): Paragraph | null {
  const pointAt = (index: number): Point => ({ line, column: index + 1, offset: offset + index });
  const position = (from: number, to: number) => ({ start: pointAt(from), end: pointAt(to) });
  const children: PhrasingContent[] = [];
  const words = (from: number, to: number) => ({
    type: "text" as const,
    value: text.slice(from, to),
    position: position(from, to),
  });
  let from = 0;
  for (let opens = text.indexOf("*"); opens >= 0; opens = text.indexOf("*", from)) {
    const closes = text.indexOf("*", opens + 2);
    const isPair =
      text.startsWith("**", opens) && WORD.test(text.charAt(opens + 2)) && closes > 0 && closesBold(text, closes);
    if (!isPair) return null;
    if (opens > from) children.push(words(from, opens));
    children.push({ type: "strong", children: [words(opens + 2, closes)], position: position(opens, closes + 2) });
    from = closes + 2;
  }
  if (from < text.length) children.push(words(from, text.length));
  return { type: "paragraph", children, position: position(0, text.length) };
}

/** Whether the two asterisks at an index close bold text before them, wherever it began. */
function closesBold(text: string, index: number): boolean {
  const [last, next] = [text.charAt(index - 1), text.charAt(index + 2)];
  const closes = LAST.test(last) || (last === ":" && next === " ");
  return closes && text.startsWith("**", index) && next !== "*";
}

/**
 * Moves everything in the parsed tree back to its original position, and replaces the stand-ins with the plain
 * paragraphs.
 */
function movedBack(root: Root, stretches: readonly Stretch[]): Root {
  let current = 0;
  const stretchAt = (offset: number): Stretch | undefined => {
    while ((stretches[current]?.from ?? 0) > offset) current -= 1;
    while ((stretches[current + 1]?.from ?? Number.POSITIVE_INFINITY) <= offset) current += 1;
    return stretches[current];
  };
  const move = (point: { line: number; offset?: number | undefined } | undefined) => {
    if (point?.offset === undefined) return;
    const stretch = stretchAt(point.offset);
    point.line += stretch?.lines ?? 0;
    point.offset += stretch?.offset ?? 0;
  };
  const visit = (node: Nodes) => {
    move(node.position?.start);
    if ("children" in node) node.children.forEach(visit);
    move(node.position?.end);
  };
  const children = root.children.flatMap((node): RootContent[] => {
    const plain = stretchAt(node.position?.start.offset ?? 0)?.plain ?? [];
    if (plain.length > 0) return [...plain];
    visit(node);
    return [node];
  });
  return { ...root, children };
}

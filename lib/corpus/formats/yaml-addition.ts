import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Range,
  stringify,
  type YAMLMap,
} from "yaml";

/** Something to add to a YAML file: an item to the list of a field, or a name with its value to the map of one. */
export interface Addition {
  /** The field at the top of the file; null for the file itself. */
  readonly field: string | null;
  readonly add: { readonly item: unknown } | { readonly name: string; readonly value: unknown };
}

/** The file with the addition, and the 1-based line on which it stands. */
export interface Added {
  readonly text: string;
  readonly line: number;
}

/**
 * Adds to a YAML file, every other byte of which stays as it is: comments, order, quotation marks and line ends. A name that is
 * there already gets the new value. Where the text is written in a way that does not allow it, the file is printed anew from its
 * document, with comments and order.
 *
 * @returns null for a text that is no YAML mapping, and where the field holds something else than is to be added, or a value that
 *   others refer to
 */
export function withAddition(text: string, addition: Addition): Added | null {
  const [document, wanted] = [parseDocument(text), parseDocument(text)];
  const { contents } = document;
  if (document.errors.length > 0 || !(isNothing(contents) || isMap(contents)) || !addTo(wanted, addition)) return null;
  const written = insertion(text, isMap(contents) ? contents : null, addition);
  const holds = written !== null && sameValue(parseDocument(written.text), wanted);
  const after = holds ? written.text : wanted.toString({ lineWidth: 0 });
  return { text: after, line: holds ? lineOf(after, written.at) : firstDifference(text, after) };
}

/** Whether nothing stands there: no node, or an empty one. */
function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

/** Adds to a document; false where that would take the place of something else. */
function addTo(document: Document, { field, add }: Addition): boolean {
  if (isNothing(document.contents)) document.contents = document.createNode({});
  const holder: unknown = field === null ? document.contents : document.get(field, true);
  if (isNothing(holder)) {
    document.set(field, document.createNode("name" in add ? { [add.name]: add.value } : [add.item]));
    return true;
  }
  if (!("name" in add)) {
    if (isSeq(holder)) holder.add(document.createNode(add.item));
    return isSeq(holder);
  }
  if (!isMap(holder)) return false;
  const old: unknown = holder.get(add.name, true);
  if (isAlias(old) || (isNode(old) && "anchor" in old && old.anchor !== undefined)) return false;
  holder.set(add.name, document.createNode(add.value));
  return true;
}

function sameValue(one: Document, other: Document): boolean {
  return one.errors.length === 0 && JSON.stringify(one.toJS()) === JSON.stringify(other.toJS());
}

interface Insertion {
  readonly text: string;
  /** UTF-16 offset of what was put in. */
  readonly at: number;
}

/** The text with the addition put in where its field is; null where that cannot be told. */
function insertion(text: string, top: YAMLMap | null, { field, add }: Addition): Insertion | null {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const line = "name" in add ? `${inLine(add.name)}: ${inLine(add.value)}` : `- ${inLine(add.item)}`;
  const pair = field === null ? undefined : top?.items.find(({ key }) => String(key) === field);
  if (field !== null && pair === undefined) return atEnd(text, `${field}:${end}  ${line}`, end, 1);
  const holder: unknown = field === null ? top : pair?.value;
  if (isNothing(holder)) {
    return field === null ? atEnd(text, line, end, 0) : behindKey(text, pair?.key, `${end}  ${line}`, end.length);
  }
  if (!isMap(holder) && !isSeq(holder)) return null;
  if ("name" in add && isMap(holder)) {
    const known = holder.items.find(({ key }) => String(key) === add.name);
    if (known !== undefined) return replaced(text, known.value, inLine(add.value));
  }
  const range = holder.range;
  if (range === undefined || range === null) return null;
  if (holder.flow === true) {
    const last = holder.items.at(-1);
    const end = rangeOf(isPair(last) ? (last.value ?? last.key) : last)?.[1] ?? null;
    return inBrackets(text, range, end, "name" in add ? line : inLine(add.item));
  }
  return behindLast(text, range, line, end);
}

/** A value on one line, as a person would write it. */
function inLine(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

function atEnd(text: string, lines: string, end: string, skipped: number): Insertion {
  const before = text === "" || text.endsWith("\n") ? text : text + end;
  return { text: `${before}${lines}${end}`, at: before.length + (skipped === 0 ? 0 : lines.indexOf("\n") + 1) };
}

function behindKey(text: string, key: unknown, added: string, skipped: number): Insertion | null {
  const range = rangeOf(key);
  const colon = range === null ? -1 : text.indexOf(":", range[1]);
  return colon < 0
    ? null
    : { text: `${text.slice(0, colon + 1)}${added}${text.slice(colon + 1)}`, at: colon + 1 + skipped };
}

function replaced(text: string, node: unknown, value: string): Insertion | null {
  const range = rangeOf(node);
  return range === null ? null : { text: `${text.slice(0, range[0])}${value}${text.slice(range[1])}`, at: range[0] };
}

/** Behind the last of what stands in brackets, or between them. */
function inBrackets(text: string, [start]: Range, last: number | null, added: string): Insertion {
  const at = last ?? start + 1;
  const separator = last === null ? "" : ", ";
  return { text: `${text.slice(0, at)}${separator}${added}${text.slice(at)}`, at: at + separator.length };
}

/** A line below the last one of a list or map that stands in lines, and below the comments that belong to it. */
function behindLast(text: string, [start, valueEnd]: Range, line: string, end: string): Insertion {
  const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
  const next = text[valueEnd - 1] === "\n" ? valueEnd : text.indexOf("\n", valueEnd) + 1;
  if (next === 0) return { text: `${text}${end}${" ".repeat(indent)}${line}${end}`, at: text.length + end.length };
  const comments =
    indent === 0 ? "" : (new RegExp(`^(?: {${indent},}#[^\\n]*(?:\\n|$))+`).exec(text.slice(next))?.[0] ?? "");
  const at = next + comments.length;
  return { text: `${text.slice(0, at)}${" ".repeat(indent)}${line}${end}${text.slice(at)}`, at };
}

function rangeOf(node: unknown): Range | null {
  return isNode(node) ? (node.range ?? null) : null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function firstDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return lineOf(after, at);
}

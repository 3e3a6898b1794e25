/** A key of an object in a JSON text. */
export interface JsonKey {
  /** The keys of the enclosing objects, then its own. */
  readonly path: readonly string[];
  /** UTF-16 offset of its opening quotation mark. */
  readonly offset: number;
  /** The offset of an earlier occurrence of the same key in the same object, else null. */
  readonly first: number | null;
}

/** Where a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 offset. */
  readonly offset: number;
  /** The text there; empty at the end. */
  readonly at: string;
}

const SPACE = String.raw`[ \t\r\n]+`;
const SIGN = String.raw`[{}[\],:]`;
/** A string may not contain raw control characters. */
const STRING = String.raw`"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp([SPACE, SIGN, STRING, NUMBER, "true", "false", "null"].join("|"), "y");

/** What may come next in an object or an array (RFC 8259). */
type State = "value" | "first value" | "key" | "first key" | "colon" | "after";

interface Container {
  readonly close: "}" | "]";
  readonly seen: Map<string, number>;
  key: string;
}

/**
 * Reads a JSON text (RFC 8259) with the place of every key and of a fault; `JSON.parse` gives neither reliably.
 *
 * @returns the value and its keys in order, or the first fault
 */
export function readJson(text: string): { value: unknown; keys: JsonKey[] } | { fault: JsonFault } {
  const keys: JsonKey[] = [];
  const open: Container[] = [];
  let state: State = "value";
  const mark = /^\uFEFF?/.exec(text)?.[0].length ?? 0;
  for (let offset = mark; offset < text.length; ) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    const next: State | null = token === undefined ? null : token.trim() === "" ? state : step(state, token, open);
    if (token === undefined || next === null) return faultAt(text, offset);
    if (state.endsWith("key") && token.startsWith('"')) keys.push(keyOf(token, offset, open));
    state = next;
    offset += token.length;
  }
  if (state !== "after" || open.length > 0) return faultAt(text, text.trimEnd().length);
  return { value: JSON.parse(text.slice(mark)), keys };
}

/** What may follow a token; null if the token is not allowed there. Opens and closes objects and arrays. */
function step(state: State, token: string, open: Container[]): State | null {
  const inner = open.at(-1);
  if (token === "}" || token === "]") {
    const empty = token === "}" ? "first key" : "first value";
    if (inner?.close !== token || (state !== "after" && state !== empty)) return null;
    open.pop();
    return "after";
  }
  if (token === ",") return state !== "after" || inner === undefined ? null : inner.close === "}" ? "key" : "value";
  if (token === ":") return state === "colon" ? "value" : null;
  if (state.endsWith("key")) return token.startsWith('"') ? "colon" : null;
  if (!state.endsWith("value")) return null;
  if (token !== "{" && token !== "[") return "after";
  open.push({ close: token === "{" ? "}" : "]", seen: new Map(), key: "" });
  return token === "{" ? "first key" : "first value";
}

function keyOf(token: string, offset: number, open: readonly Container[]): JsonKey {
  const key: unknown = JSON.parse(token);
  const inner = open.at(-1);
  const first = inner?.seen.get(String(key)) ?? null;
  inner?.seen.set(String(key), offset);
  if (inner !== undefined) inner.key = String(key);
  return { path: open.map((container) => container.key), offset, first };
}

function faultAt(text: string, offset: number): { fault: JsonFault } {
  return { fault: { offset, at: /^[^\r\n]{0,40}/.exec(text.slice(offset))?.[0] ?? "" } };
}

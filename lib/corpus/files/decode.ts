import { type Problem, problem } from "../problems/problems";
import type { Place } from "../text/source";
import { decodeStrictly, type Encoding, encodingOf } from "./encoding";
import { misleadingIn } from "./misleading";

/** Larger than any published interview; a bigger file is something else. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A file as text; null if it cannot be read, in which case one of the problems is an error. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a file strictly as UTF-8, or as UTF-16 or GB18030 if the bytes show it, which is reported. A byte-order mark
 * stays in the text (as U+FEFF), so that offsets are those of the file.
 *
 * @param most the maximum size in bytes
 */
export function decode(file: string, bytes: Uint8Array, most = MAX_BYTES): Decoded {
  const top = { file, line: 1, column: 1 };
  const unread = (found: Problem): Decoded => ({ text: null, problems: [found] });
  const large = checkSize(file, bytes.length, most);
  if (large !== null) return unread(large);
  const encoding = encodingOf(bytes);
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return unread(problem("file-not-utf8", placeOfBadByte(file, bytes, encoding), {}));
  const nul = text.indexOf("\0");
  if (nul >= 0) return unread(problem("file-not-text", placeInText(file, text, nul), { found: "U+0000" }));
  if (!/[^\s\uFEFF]/u.test(text)) return unread(problem("file-empty", top, {}));
  const converted =
    encoding === "utf-8" ? [] : [problem("encoding-converted", top, { encoding: encoding.toUpperCase() })];
  return { text, problems: [...converted, ...misleadingIn(file, text)] };
}

/** Refuses a file that is larger than any interview, so that it need not be read. */
export function checkSize(file: string, size: number, most = MAX_BYTES): Problem | null {
  return size > most ? problem("file-too-large", { file, line: 1, column: 1 }, { found: String(size) }) : null;
}

/** The end of the longest prefix that is valid in this encoding. */
function placeOfBadByte(file: string, bytes: Uint8Array, encoding: Encoding): Place {
  let good = 0;
  let bad = bytes.length;
  const decodes = (length: number) => {
    try {
      // A character cut off at the end of the prefix is not yet invalid: streaming mode waits for the rest.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  const prefix = new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
  return placeInText(file, prefix, prefix.length);
}

function placeInText(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

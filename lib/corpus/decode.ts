import { type Problem, problem } from "./problems";

/** Larger than any interview that was ever printed; a file beyond it is something else. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Decodes a file strictly as UTF-8. A byte-order mark stays in the text (as U+FEFF), so that offsets are those of the file.
 *
 * @returns the text, or the problem for which the file cannot be read
 */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if (bytes.length > MAX_BYTES) {
    return { problem: problem("file-too-large", { file, line: 1, column: 1 }, { found: String(bytes.length) }) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const nul = text.indexOf("\0");
    if (nul >= 0) return { problem: problem("file-not-text", placeInText(file, text, nul), { found: "U+0000" }) };
    if (!/[^\s\uFEFF]/u.test(text)) return { problem: problem("file-empty", { file, line: 1, column: 1 }, {}) };
    return { text };
  } catch {
    return { problem: problem("file-not-utf8", placeOfBadByte(file, bytes), {}) };
  }
}

/** Where the longest prefix that is good UTF-8 ends. */
function placeOfBadByte(file: string, bytes: Uint8Array) {
  let good = 0;
  let bad = bytes.length;
  const decodes = (length: number) => {
    try {
      // A character cut at the end of the prefix is not yet wrong: streaming mode waits for the rest of it.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
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
  const prefix = new TextDecoder("utf-8").decode(bytes.subarray(0, good), { stream: true });
  return placeInText(file, prefix, prefix.length);
}

function placeInText(file: string, text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

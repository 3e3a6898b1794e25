/** The supported encodings, by the names that `TextDecoder` and editors use. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/**
 * The encoding of a file, judged by its byte-order mark, else by its bytes. If no other encoding fits, it is UTF-8, and
 * decoding reports where it is invalid.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Latin text in UTF-16 is valid UTF-8, too, but every second byte is zero.
  const isUtf8 = decodeStrictly(bytes, "utf-8") !== null;
  if (isUtf8 && zeroShare(bytes) < LATIN_ZEROS) return "utf-8";
  for (const encoding of ["utf-16le", "utf-16be"] as const) if (looksLikeUtf16(bytes, encoding)) return encoding;
  return !isUtf8 && looksLikeGb18030(bytes) ? "gb18030" : "utf-8";
}

/** The text of the bytes, byte-order mark included; null if they are not valid in this encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Half the bytes of Latin text in UTF-16 are zero; a quarter allows for some Chinese in it. A stray NUL is far below.
 */
const LATIN_ZEROS = 0.25;

function zeroShare(bytes: Uint8Array): number {
  if (!bytes.includes(0)) return 0;
  return bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) / Math.max(1, bytes.length);
}

/** Chinese characters, Latin letters, and the punctuation of both. */
const READABLE = new RegExp(
  [
    String.raw`[\s\x21-\x7E\u00A0-\u024F\u2000-\u206F`,
    String.raw`\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF\u{20000}-\u{323AF}]`,
  ].join(""),
  "gu",
);
/** In random bytes read as UTF-16, a third of the characters are among these; in a text, nearly all are. */
const READABLE_SHARE = 0.9;

/**
 * Without a byte-order mark the zero bytes decide: a line end or a space has one, on the side that depends on the byte
 * order. Read in the wrong order it is not a space.
 */
function looksLikeUtf16(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = decodeStrictly(bytes, encoding);
  if (text === null || text.includes("\0") || !/[\n\r ]/.test(text)) return false;
  return text.replace(READABLE, "").length <= text.length * (1 - READABLE_SHARE);
}

/**
 * In Chinese text in GB18030, nearly all characters are punctuation or among the 3,755 most frequent, which have their
 * own block; in UTF-8, Big5 or Latin-1 read as GB18030, less than half are.
 */
const FREQUENT_SHARE = 0.75;

function looksLikeGb18030(bytes: Uint8Array): boolean {
  if (decodeStrictly(bytes, "gb18030") === null) return false;
  let characters = 0;
  let frequent = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    characters += 1;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7))) frequent += 1;
    // A digit as the second byte begins one of the rare four-byte characters.
    i += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return frequent >= characters * FREQUENT_SHARE;
}

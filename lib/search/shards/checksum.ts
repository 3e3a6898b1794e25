import { hash32 } from "../../text/hash32";
import { ByteReader, ByteWriter } from "../index/bytes";

/** A file of the index is missing, damaged or of another index. The search fails rather than give a wrong result. */
export class ShardError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
    this.name = "ShardError";
  }
}

/** A file of another index, or an index that was made by other code. */
export class OtherVersion extends ShardError {}

/** Identifies the format of the files and its version. */
const MAGIC = "duidu1";

/** A 32-bit hash of a short text by its UTF-16 units, without encoding it. */
export function hashUnits(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** A 64-bit hash of a text as 16 hexadecimal digits. */
export function hashString(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const halves = [hash32(bytes), hash32(bytes, 0x9e3779b9)];
  return halves.map((half) => half.toString(16).padStart(8, "0")).join("");
}

/** Prepends a header: the stamp of the index and a checksum of the payload. */
export function addChecksum(stamp: string, payload: Uint8Array): Uint8Array {
  const file = new ByteWriter(payload.length + 40);
  file.text(MAGIC + stamp);
  file.varint(hash32(payload));
  file.bytes(payload);
  return file.written();
}

/**
 * Checks the header and returns the payload.
 *
 * @throws ShardError when the file is damaged, or of another index or format
 */
export function verifyChecksum(path: string, stamp: string, file: Uint8Array): Uint8Array {
  const reader = new ByteReader(file);
  const [mark, checksum, payload] = headOf(path, reader, file);
  if (!mark.startsWith(MAGIC)) throw new ShardError(path, "is not a file of an index");
  if (mark !== MAGIC + stamp) throw new OtherVersion(path, "belongs to another index");
  if (hash32(payload) !== checksum) throw new ShardError(path, "is damaged");
  return payload;
}

function headOf(path: string, reader: ByteReader, file: Uint8Array): [string, number, Uint8Array] {
  try {
    const mark = reader.text();
    const checksum = reader.varint();
    return [mark, checksum, file.subarray(file.length - reader.left)];
  } catch {
    throw new ShardError(path, "is not a file of an index");
  }
}

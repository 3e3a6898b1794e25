import { ByteReader, ByteWriter } from "../index/bytes";

/** A file of the index that is not there, not whole, or not of this index. Nothing is found or not found because of it. */
export class ShardError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = "ShardError";
  }
}

/** Marks a file as one of ours, and the way in which it is laid out. */
const MAGIC = "duidu1";

/** A hash of 32 bits: FNV-1a (Fowler, Noll and Vo). It tells accidents apart, not attacks. */
export function hash32(bytes: Uint8Array, seed = 0x811c9dc5): number {
  // Kept as a signed whole number: the seed as it stands would make every step one of floating point.
  let hash = seed | 0;
  // By places, which takes a third of the time that an iterator takes: every file that is fetched is hashed.
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A hash of 32 bits of a short text, by its UTF-16 units: no bytes need be made of it. */
export function hashUnits(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** A hash of a text, 16 hexadecimal digits. */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const halves = [hash32(bytes), hash32(bytes, 0x9e3779b9)];
  return halves.map((half) => half.toString(16).padStart(8, "0")).join("");
}

/** Puts a head before the payload: of which index it is (its stamp), and a checksum. */
export function seal(stamp: string, payload: Uint8Array): Uint8Array {
  const file = new ByteWriter(payload.length + 40);
  file.text(MAGIC + stamp);
  file.varint(hash32(payload));
  file.bytes(payload);
  return file.written();
}

/**
 * Takes the payload out again.
 *
 * @throws ShardError when the file is of another index or of another make, or is not whole
 */
export function unseal(path: string, stamp: string, file: Uint8Array): Uint8Array {
  const reader = new ByteReader(file);
  const [mark, checksum, payload] = headOf(path, reader, file);
  if (!mark.startsWith(MAGIC)) throw new ShardError(path, "is no file of an index");
  if (mark !== MAGIC + stamp) throw new ShardError(path, "belongs to another index");
  if (hash32(payload) !== checksum) throw new ShardError(path, "is damaged");
  return payload;
}

function headOf(path: string, reader: ByteReader, file: Uint8Array): [string, number, Uint8Array] {
  try {
    const mark = reader.text();
    const checksum = reader.varint();
    return [mark, checksum, file.subarray(file.length - reader.left)];
  } catch {
    throw new ShardError(path, "is no file of an index");
  }
}

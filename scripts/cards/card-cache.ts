import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../lib/io/files";
import { CACHE_FOLDER } from "../../lib/io/folders";

const CACHE = join(CACHE_FOLDER, "cards");
/** Each picture is kept behind its hash, by which a damaged one is known. */
const HASH_BYTES = 32;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** The picture that was kept under a key; null where there is none, or another than was kept. */
export function keptCard(key: string): Uint8Array | null {
  const file = join(CACHE, key);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const png = bytes.subarray(HASH_BYTES);
  return sha256(png).equals(bytes.subarray(0, HASH_BYTES)) ? png : null;
}

/** Keeps a picture. The cache can be deleted at any time. */
export function keepCard(key: string, png: Uint8Array): void {
  replaceFile(join(CACHE, key), Buffer.concat([sha256(png), png]));
}

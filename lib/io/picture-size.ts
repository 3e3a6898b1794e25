import { lstatSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { imageSize } from "image-size";
import type { PictureSize } from "../corpus/interview/draft";

/** What every browser shows, and nothing that can hold a script. */
const SHOWN: ReadonlySet<string> = new Set([".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"]);

/** More than a picture of a conversation ever has, in bytes. */
const MOST = 20_000_000;

/**
 * The size of a picture in an interview's folder.
 *
 * @param path relative to the folder, `/` between its parts
 * @returns null for what is no picture that a page can show, is outside of the folder, behind a link or too large
 */
export function pictureSize(folder: string, path: string): PictureSize | null {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || part.includes("\\") || part.includes(":")))
    return null;
  if (!SHOWN.has(extname(path).toLowerCase())) return null;
  try {
    return isPlainFile(folder, parts) ? sizeIn(readFileSync(join(folder, path))) : null;
  } catch {
    // A name that no file can have, a file that nobody may read, or bytes that are no picture.
    return null;
  }
}

/** Whether it is a file that is not too large, and neither it nor a folder above it is a link. */
function isPlainFile(folder: string, parts: readonly string[]): boolean {
  return parts.every((_, i) => {
    const entry = lstatSync(join(folder, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
    return i === parts.length - 1 ? entry?.isFile() === true && entry.size <= MOST : entry?.isDirectory() === true;
  });
}

function sizeIn(bytes: Uint8Array): PictureSize | null {
  const { width, height, orientation = 1 } = imageSize(bytes);
  if (!(width > 0 && height > 0)) return null;
  // From the fifth on, Exif's orientations lie on their side.
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

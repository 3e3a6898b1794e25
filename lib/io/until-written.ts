import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives again what was made of files and folders, until something in them is written. A file is known by what no program
 * can set: the time at which its entry changed last, beside its number, its size and its own time.
 */
export class UntilWritten<Value> {
  private readonly kept = new Map<string, { readonly state: string; readonly value: Value }>();

  /**
   * What was made of the file or folder at a path; it is made anew if anything in it was written since.
   *
   * @param isLasting whether the same would be made of it the next time
   */
  recall(path: string, make: () => Value, isLasting: (value: Value) => boolean = () => true): Value {
    // Looked at before it is read: what is written in between is then read once more.
    const state = stateOf(path);
    const known = this.kept.get(path);
    if (known?.state === state) return known.value;
    const value = make();
    if (isLasting(value)) this.kept.set(path, { state, value });
    return value;
  }
}

/** A line for everything at or below a path; links are not followed. */
function stateOf(path: string): string {
  const entry = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (entry === undefined) return `${path} absent`;
  const own = [path, entry.mode, entry.ino, entry.size, entry.mtimeNs, entry.ctimeNs].join(" ");
  if (!entry.isDirectory()) return own;
  const names = readdirSync(path).toSorted();
  return [own, ...names.map((name) => stateOf(join(path, name)))].join("\n");
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the results of a benchmark into its section of `bench/README.md`, between the two comments with its name. */
export function writeSection(name: string, words: string): void {
  const path = join(import.meta.dirname, "README.md");
  const text = readFileSync(path, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has no section between ${open} and ${close}`);
  writeFileSync(path, `${text.slice(0, start + open.length)}\n\n${words}\n\n${text.slice(end)}`);
}

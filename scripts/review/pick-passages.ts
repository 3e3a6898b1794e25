import { hashText } from "../../lib/corpus/text/hash";
import { readInterviews } from "../content/read-interviews";

/**
 * Prints passages of the editions that are ours, picked at random by a seed, the Chinese above the English.
 *
 * @param each how many of each interview
 */
export function pickPassages(seed: number, each: number): void {
  for (const { slug, sections } of readInterviews()) {
    const rows = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows));
    const ours = rows.filter(({ zh, en }) => zh.length > 0 && en[0]?.edition === "unofficial-translation");
    // The order of hashes is an order that nobody has chosen, and the same on every machine.
    const order = ours
      .map((row) => ({ row, key: hashText(`${seed}\n${row.id}`, 16) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    for (const { row } of order.slice(0, each)) {
      process.stdout.write(`\n## ${slug} ${row.id}\n\n`);
      for (const block of [...row.zh, ...row.en]) process.stdout.write(`${block.file}:${block.line} ${block.text}\n\n`);
    }
  }
}

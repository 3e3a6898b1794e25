import { parseArgs } from "node:util";
import { buildCorpus } from "../../lib/corpus/build-corpus";
import { hashText } from "../../lib/corpus/text/hash";
import { readContent } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { CONTENT_FOLDER } from "../content/content-folder";

/**
 * Prints passages of the editions that are ours, picked at random by a seed, the Chinese above the English, for somebody
 * to read one against the other: `npm run translation:pick -- --seed 1 --each 3`.
 */
const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, each: { type: "string", default: "3" } },
});
const { interviews } = buildCorpus(readContent(CONTENT_FOLDER).files, timeLimit);
for (const { slug, sections } of interviews) {
  const rows = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows));
  const ours = rows.filter(({ zh, en }) => zh.length > 0 && en[0]?.edition === "unofficial-translation");
  // The order of hashes is an order that nobody has chosen, and the same on every machine.
  const order = ours
    .map((row) => ({ row, key: hashText(`${values.seed}\n${row.id}`, 16) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const { row } of order.slice(0, Number(values.each))) {
    process.stdout.write(`\n## ${slug} ${row.id}\n\n`);
    for (const block of [...row.zh, ...row.en]) process.stdout.write(`${block.file}:${block.line} ${block.text}\n\n`);
  }
}

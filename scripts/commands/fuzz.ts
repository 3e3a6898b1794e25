import { parseArgs } from "node:util";
import fc from "fast-check";
import { accountOf, MARKS } from "../../lib/corpus/fixtures/accounting";
import { buildOne, interviewFiles } from "../../lib/corpus/fixtures/build";
import { sourceText } from "../../lib/corpus/fixtures/sources";
import { draftInterview } from "../../lib/corpus/interview/draft";
import { Interview } from "../../lib/schema/schema";
import { newSeed } from "../fuzz/new-seed";

/**
 * `npm run fuzz -- --seed 7 --runs 1000`, without them a new seed, which is printed, and 100,000 runs: on documents put
 * together at random, that the parser never throws and that every character of a source is in exactly one place. A failure
 * is printed with the seed and the path that lead back to it (`--path`), and makes the exit status 1.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: newSeed() },
    runs: { type: "string", default: "100000" },
    path: { type: "string" },
  },
});
const seed = Number(values.seed);
const numRuns = Number(values.runs);
if (!Number.isInteger(seed) || !Number.isInteger(numRuns) || numRuns < 1) {
  process.stderr.write("npm run fuzz -- --seed NUMBER --runs NUMBER [--path PATH]\n");
  process.exit(2);
}

process.stdout.write(`seed ${seed}\n`);
const forms = fc.constantFrom("", "form: narrative\n", "form: letter\n", "form: dialogue\n");
let slowest = { milliseconds: 0, source: "" };
let read = 0;

/** Throws where a document is not read as every document must be. */
function check(source: string, sidecar: string): void {
  const before = performance.now();
  const { interviews, problems } = buildOne({ source, sidecar });
  const milliseconds = performance.now() - before;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, source };
  const defect = problems.find(({ rule }) => rule === "schema" || rule === "text-too-deep");
  if (defect !== undefined) throw new Error(`${defect.rule}: ${defect.message.en}`);
  for (const interview of interviews) Interview.parse(interview);
  const { draft } = draftInterview(interviewFiles(source, sidecar), {});
  if (draft === null) return;
  read += 1;
  const { twice, rest } = accountOf(draft);
  if (twice.length > 0)
    throw new Error(`in two places: ${JSON.stringify(source.slice(twice[0], (twice[0] ?? 0) + 20))}`);
  if (!MARKS.test(rest)) throw new Error(`in no place: ${JSON.stringify(rest.replace(/\s+/g, " ").trim())}`);
}

const result = fc.check(
  fc.property(sourceText, forms, (source, form) => check(source, `title: { zh: 书店 }\n${form}`)),
  { seed, numRuns, ...(values.path === undefined ? {} : { path: values.path }) },
);
process.stdout.write(`${result.numRuns} documents, ${read} with turns\n`);
process.stdout.write(`slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.source.length} characters\n`);
if (result.failed) {
  const [source, form] = result.counterexample ?? [];
  process.stdout.write(
    `failed: --seed ${seed} --path ${result.counterexamplePath}\n${JSON.stringify([source, form])}\n`,
  );
  process.stdout.write(`${String(result.errorInstance)}\n`);
  process.exitCode = 1;
}

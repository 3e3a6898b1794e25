import fc from "fast-check";
import { NO_LEXICON } from "../../lib/corpus/align/lexicon";
import { UNLIMITED } from "../../lib/corpus/files/limit";
import { accountOf, MARKS } from "../../lib/corpus/fixtures/accounting";
import { interviewFiles } from "../../lib/corpus/fixtures/build";
import { sourceText } from "../../lib/corpus/fixtures/sources";
import { draftInterview } from "../../lib/corpus/interview/draft";
import { readDraft } from "../../lib/corpus/interview/read-interview";
import { Interview } from "../../lib/schema/schema";
import { progress } from "../progress";

const FORMS = fc.constantFrom("", "form: narrative\n", "form: letter\n", "form: dialogue\n");

/** Throws where a document is not read as every document must be. */
function check(source: string, sidecar: string): { milliseconds: number; hasTurns: boolean } {
  const files = interviewFiles(source, sidecar);
  const before = performance.now();
  const drafted = draftInterview(files, {});
  const { read, problems } = readDraft(drafted, {}, () => NO_LEXICON, UNLIMITED);
  const interview = read?.interview ?? null;
  const milliseconds = performance.now() - before;
  const defect = [...problems, ...(read?.problems ?? [])].find(
    ({ rule }) => rule === "schema" || rule === "text-too-deep",
  );
  if (defect !== undefined) throw new Error(`${defect.rule}: ${defect.message.en}`);
  if (interview !== null) Interview.parse(interview);
  const { draft } = drafted;
  if (draft === null) return { milliseconds, hasTurns: false };
  const { twice, rest } = accountOf(draft);
  if (twice.length > 0)
    throw new Error(`in two places: ${JSON.stringify(source.slice(twice[0], (twice[0] ?? 0) + 20))}`);
  if (!MARKS.test(rest)) throw new Error(`in no place: ${JSON.stringify(rest.replace(/\s+/g, " ").trim())}`);
  return { milliseconds, hasTurns: true };
}

/**
 * On documents put together at random: that the parser never throws, and that every character of a source is in exactly one
 * place.
 *
 * @param path leads back to a failure, with its seed
 * @returns the exit status: 1 when a document failed
 */
export function fuzzDocuments(seed: number, numRuns: number, path: string | undefined): number {
  const tell = progress();
  let slowest = { milliseconds: 0, source: "" };
  let [done, read] = [0, 0];
  const result = fc.check(
    fc.property(sourceText, FORMS, (source, form) => {
      const { milliseconds, hasTurns } = check(source, `title: { zh: 书店 }\n${form}`);
      done += 1;
      if (hasTurns) read += 1;
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, source };
      tell(`已读 ${done} 篇，共 ${numRuns} 篇`, `${done} of ${numRuns} documents read`);
    }),
    { seed, numRuns, ...(path === undefined ? {} : { path }) },
  );
  process.stdout.write(`seed ${seed}: ${result.numRuns} documents, ${read} with turns\n`);
  process.stdout.write(`slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.source.length} characters\n`);
  if (!result.failed) return 0;
  const [source, form] = result.counterexample ?? [];
  process.stdout.write(
    `failed: --seed ${seed} --path ${result.counterexamplePath}\n${JSON.stringify([source, form])}\n`,
  );
  process.stdout.write(`${String(result.errorInstance)}\n`);
  return 1;
}

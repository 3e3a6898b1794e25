import { parseArgs } from "node:util";
import { buildCorpus } from "../lib/corpus/build-corpus";
import { EDITS, editScript } from "../lib/corpus/fixtures/edit-scripts";
import { addScores, judge, NO_SCORE, ourRule, plainRule, type Score } from "../lib/corpus/fixtures/judge";
import { libraryOf } from "../lib/corpus/fixtures/library";
import { readContent } from "../lib/io/read-content";

/**
 * `npm run bench:permalinks -- --scripts 10000 --seed 1`: edits of the five interviews in both languages, put together at
 * random, and how our rule and a plain similarity rule bring ids through them. An id that is lost makes the exit status 1.
 */
const { values } = parseArgs({
  options: { scripts: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const { interviews } = buildCorpus(readContent("content").files);
const libraries = { zh: libraryOf(interviews, "zh"), en: libraryOf(interviews, "en") };
const scores = new Map<string, Score>();
const count = Number(values.scripts);
let time = 0;
for (let i = 0; i < count; i += 1) {
  const lang = i % 2 === 0 ? "zh" : "en";
  const script = editScript(Number(values.seed) * 1_000_003 + i, libraries[lang], lang);
  const kind = script.kinds.every((one) => one === script.kinds[0]) ? (script.kinds[0] ?? "") : "several";
  const start = performance.now();
  const ours = judge(script, ourRule(script));
  time += performance.now() - start;
  note("ours", [lang, kind], ours);
  note("plain", [lang, kind], judge(script, plainRule(script)));
}
print();
process.exitCode = (scores.get("ours all")?.lost ?? 0) > 0 ? 1 : 0;

function note(rule: string, groups: readonly string[], score: Score): void {
  for (const group of ["all", ...groups]) {
    const key = `${rule} ${group}`;
    scores.set(key, addScores(scores.get(key) ?? NO_SCORE, score));
  }
}

function print(): void {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(10);
  process.stdout.write(`${count} scripts, seed ${values.seed}, ${(time / count).toFixed(1)} ms each\n`);
  process.stdout.write(
    `${"".padEnd(20)} touched     right     asked     wrong withdrawn   deleted redirected to the same  lost\n`,
  );
  for (const key of ["ours", "plain"].flatMap((rule) =>
    ["all", "zh", "en", ...EDITS, "several"].map((group) => `${rule} ${group}`),
  )) {
    const score = scores.get(key);
    if (score === undefined || score.touched === 0) continue;
    const shares = [score.right, score.asked, score.wrong, score.missed].map((part) => share(part, score.touched));
    const counts = [score.deleted, score.redirected, score.same, score.lost].map((one) => String(one).padStart(9));
    process.stdout.write(`${key.padEnd(20)}${String(score.touched).padStart(8)}${shares.join("")}${counts.join("")}\n`);
  }
}

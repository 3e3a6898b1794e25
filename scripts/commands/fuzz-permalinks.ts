import { parseArgs } from "node:util";
import { buildCorpus } from "../../lib/corpus/build-corpus";
import { EDITS, editScript } from "../../lib/corpus/fixtures/edit-scripts";
import {
  addScores,
  judge,
  judgeTurns,
  NO_SCORE,
  ourRule,
  plainRule,
  type Score,
} from "../../lib/corpus/fixtures/judge";
import { libraryOf } from "../../lib/corpus/fixtures/library";
import { readContent } from "../../lib/io/read-content";
import { newSeed } from "../fuzz/new-seed";

/**
 * `npm run fuzz:permalinks -- --scripts 10000 --seed 1`, without them 10,000 and a new seed, which is printed: edits of the
 * five interviews, put together at random, half of them in Chinese and half in English, and how ids come through them. An
 * id that is lost, one that leads to other words without a question, and a deletion that leads to other words are named
 * with their script and make the exit status 1.
 *
 * `npm run bench:permalinks` is the same with a plain similarity rule beside ours (`--beside`).
 */
const { values } = parseArgs({
  options: {
    scripts: { type: "string", default: "10000" },
    seed: { type: "string", default: newSeed() },
    beside: { type: "boolean", default: false },
  },
});
const [seed, count] = [Number(values.seed), Number(values.scripts)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  process.stderr.write("npm run fuzz:permalinks -- --seed NUMBER --scripts NUMBER\n");
  process.exit(2);
}
process.stdout.write(`seed ${seed}\n`);
const { interviews } = buildCorpus(readContent("content").files);
const libraries = { zh: libraryOf(interviews, "zh"), en: libraryOf(interviews, "en") };
const scores = new Map<string, Score>();
let [time, settled] = [0, 0];
for (let i = 0; i < count; i += 1) run(seed * 1_000_003 + i, i % 2 === 0 ? "zh" : "en");
print();

function run(nth: number, lang: "zh" | "en"): void {
  const script = editScript(nth, libraries[lang], lang);
  const kind = script.kinds.every((one) => one === script.kinds[0]) ? (script.kinds[0] ?? "") : "several";
  const start = performance.now();
  const verdicts = ourRule(script);
  time += performance.now() - start;
  const ours = judge(script, verdicts);
  if (ours.asked === 0) settled += 1;
  note("ours", [lang, kind], ours);
  if (values.beside) note("plain", [lang, kind], judge(script, plainRule(script)));
  if (ours.lost + ours.wrong + ours.redirected === 0) return;
  process.exitCode = 1;
  for (const { key, text, verdict, score } of judgeTurns(script, verdicts)) {
    if (score.lost + score.wrong === 0) continue;
    const to = typeof verdict === "object" ? `${verdict.slug}:${verdict.at}` : verdict;
    process.stdout.write(`${lang} script ${nth} (${script.kinds.join(", ")}): ${key} → ${to}: ${text.slice(0, 40)}\n`);
  }
}

function note(rule: string, groups: readonly string[], score: Score): void {
  for (const group of ["all", ...groups]) {
    const key = `${rule} ${group}`;
    scores.set(key, addScores(scores.get(key) ?? NO_SCORE, score));
  }
}

function print(): void {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(10);
  process.stdout.write(`${count} scripts, ${(time / count).toFixed(1)} ms each; `);
  process.stdout.write(`${share(settled, count).trim()} of the scripts settled without any question\n`);
  process.stdout.write(
    `${"".padEnd(20)} touched     right     asked     wrong withdrawn   deleted redirected same words  lost\n`,
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

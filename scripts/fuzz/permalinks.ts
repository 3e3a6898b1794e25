import { cutScript, EDITS, editScript } from "../../lib/corpus/fixtures/edit-scripts";
import {
  addScores,
  comesBack,
  judge,
  judgeTurns,
  NO_SCORE,
  ourRule,
  plainRule,
  type ReadingScore,
} from "../../lib/corpus/fixtures/judge";
import { libraryOf } from "../../lib/corpus/fixtures/library";
import { readInterviews } from "../content/read-interviews";
import { progress } from "../progress";

/** What came of the scripts: a score for each rule and each group of scripts, such as `ours zh`. */
type Scores = Map<string, ReadingScore>;

/**
 * Edits of the interviews, put together at random, half of them in Chinese and half in English, and how ids come through
 * them. An id that is lost, one that leads to other words without a question, and a deletion that leads to other words are
 * named with their script.
 *
 * @param beside whether a plain similarity rule is tried too
 * @returns the exit status: 1 when an id went wrong
 */
export function fuzzPermalinks(seed: number, count: number, beside: boolean): number {
  const interviews = readInterviews();
  const libraries = { zh: libraryOf(interviews, "zh"), en: libraryOf(interviews, "en") };
  const tell = progress();
  const scores: Scores = new Map();
  let [time, settled, status] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    tell(`已做 ${i} 次修改，共 ${count} 次`, `${i} of ${count} scripts done`);
    const [nth, lang] = [seed * 1_000_003 + i, i % 2 === 0 ? "zh" : "en"] as const;
    const script = editScript(nth, libraries[lang], lang);
    const kind = script.kinds.every((one) => one === script.kinds[0]) ? (script.kinds[0] ?? "") : "several";
    const start = performance.now();
    const verdicts = ourRule(script);
    time += performance.now() - start;
    const ours = judge(script, verdicts);
    if (ours.asked === 0) settled += 1;
    note(scores, "ours", [lang, kind], ours);
    if (beside) note(scores, "plain", [lang, kind], judge(script, plainRule(script)));
    if (ours.lost + ours.wrong + ours.redirected === 0) continue;
    status = 1;
    for (const { key, text, verdict, score } of judgeTurns(script, verdicts)) {
      if (score.lost + score.wrong === 0) continue;
      const to = typeof verdict === "object" ? `${verdict.slug}:${verdict.at}` : verdict;
      const kinds = script.kinds.join(", ");
      process.stdout.write(`${lang} script ${nth} (${kinds}): ${key} → ${to}: ${text.slice(0, 40)}\n`);
    }
  }
  const cuts = Math.ceil(count / 4);
  for (let i = 0; i < cuts; i += 1) {
    tell(`已剪 ${i} 次又放回，共 ${cuts} 次`, `${i} of ${cuts} cuts done and taken back`);
    const [nth, lang] = [seed * 1_000_003 + i, i % 2 === 0 ? "zh" : "en"] as const;
    if (comesBack(cutScript(nth, libraries[lang], lang))) continue;
    status = 1;
    process.stdout.write(`${lang} cut ${nth}: an id is not on its words again when they come back\n`);
  }
  process.stdout.write(`${cuts} cuts and returns; `);
  process.stdout.write(`${count} scripts, seed ${seed}, ${(time / count).toFixed(1)} ms each; `);
  process.stdout.write(`${share(settled, count).trim()} of the scripts settled without any question\n`);
  print(scores);
  return status;
}

function note(scores: Scores, rule: string, groups: readonly string[], score: ReadingScore): void {
  for (const group of ["all", ...groups]) {
    const key = `${rule} ${group}`;
    scores.set(key, addScores(scores.get(key) ?? NO_SCORE, score));
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(10);
}

function print(scores: Scores): void {
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

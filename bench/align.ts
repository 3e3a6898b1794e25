import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignTexts, learnModel, type Parallel } from "../lib/corpus/align/model";
import { type AlignmentScore, f1, formatBead, readBeads, scoreBeads } from "../lib/corpus/align/score";
import { splitSentences } from "../lib/corpus/align/sentences";
import { SURE_SENTENCE } from "../lib/corpus/pairing/pair-sentences";
import { loadLexicon } from "../lib/io/load-lexicon";
import type { Block, Interview, Lang } from "../lib/schema/schema";
import { command, Refusal } from "../scripts/command";
import { readInterviews } from "../scripts/content/read-interviews";

/** Published strict sentence F1 for Chinese and English; the prototype used length and dictionary alone. */
const PUBLISHED = `
published                fiction  scripture
  Gale–Church              .46      .57
  Hunalign                 .61      .82
  Vecalign (neural)        .87      .96
  Bertalign (neural)       .91      .97
prototype: academic .992, magazine .976, political .957, literary .819
`;

/** The interviews whose sentences a person paired, by slug. */
const GOLD = join("lib", "corpus", "align", "gold");
const SIZE = 1000;

const print = (line: string) => process.stdout.write(`${line}\n`);
const lines = (path: string) => readFileSync(path, "utf8").replace(/\n$/, "").split("\n");

function sentencesIn(blocks: readonly Block[], lang: Lang): string[] {
  return blocks.flatMap(({ text }) => splitSentences(text, lang).map(([start, end]) => text.slice(start, end)));
}

function turnsOf(interview: Interview): Parallel[] {
  const turns = interview.sections.flatMap((section) => section.turns);
  const side = (rows: Interview["front"], lang: Lang) =>
    sentencesIn(
      rows.flatMap((row) => row[lang]),
      lang,
    );
  return turns.map(({ rows }) => ({ zh: side(rows, "zh"), en: side(rows, "en") }));
}

/** Aligns texts and prints strict figures, and how many of the pairs called sure are right. */
function score(name: string, parts: readonly Parallel[], gold: ReturnType<typeof readBeads>): void {
  const model = learnModel(parts, loadLexicon());
  let [sure, sureRight] = [0, 0];
  const scores = parts.map((part, i): AlignmentScore => {
    const beads = alignTexts(model, part, model.sentences);
    const right = new Set((gold[i] ?? []).map(formatBead));
    const called = beads.filter(
      ({ left: zh, right: en, probability }) => zh.length * en.length > 0 && probability >= SURE_SENTENCE,
    );
    sure += called.length;
    sureRight += called.filter((bead) => right.has(formatBead(bead))).length;
    return scoreBeads(beads, gold[i] ?? []);
  });
  const total = (of: keyof AlignmentScore) => scores.reduce((sum, one) => sum + one[of], 0);
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  const [precision, recall] = [share(total("right"), total("found")), share(total("right"), total("gold"))];
  print(`${name}: precision ${precision} recall ${recall} F1 ${f1(scores).toFixed(3)} on ${total("gold")} beads`);
  print(`  called sure: ${sure} of ${total("found")}, right ${share(sureRight, sure)}`);
}

function measureSpeed(parts: readonly Parallel[]): void {
  const take = (side: Lang) => parts.flatMap((part) => part[side]).slice(0, SIZE);
  const parallel = { zh: take("zh"), en: take("en") };
  const before = process.memoryUsage().rss;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const model = learnModel([parallel], loadLexicon());
  alignTexts(model, parallel, model.sentences);
  const used = process.cpuUsage(cpu);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const cpuSeconds = ((used.user + used.system) / 1e6).toFixed(1);
  const memory = ((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0);
  print(
    `${parallel.zh.length} × ${parallel.en.length} sentences: ${seconds} s (${cpuSeconds} s of processor), ${memory} MiB more`,
  );
}

/** Refuses a path where one of the three files is missing. */
function requireGold(path: string): void {
  const missing = ["zh", "en", "align"].map((ending) => `${path}.${ending}`).find((file) => !existsSync(file));
  if (missing !== undefined) throw new Refusal(`没有文件 ${missing}`, `there is no file ${missing}`);
}

/** Measures our own interview, and texts beside it, and prints the figures. */
function main(paths: readonly string[]): number {
  for (const path of paths) requireGold(path);
  const started = performance.now();
  loadLexicon();
  print(`dictionary: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  const interviews = readInterviews();
  measureSpeed(interviews.flatMap(turnsOf));
  for (const interview of interviews) {
    const gold = join(GOLD, `${interview.slug}.sentences`);
    if (!existsSync(gold)) continue;
    score(`${interview.slug}, within turns`, turnsOf(interview), readBeads(readFileSync(gold, "utf8")));
  }
  for (const path of paths) {
    const gold = readBeads(readFileSync(`${path}.align`, "utf8")).flat();
    score(path, [{ zh: lines(`${path}.zh`), en: lines(`${path}.en`) }], [gold]);
  }
  print(PUBLISHED);
  return 0;
}

await command({
  usage: "npm run bench:align -- [PATH …]",
  zh: "对齐的准确率和速度；PATH 是 NAME.zh、NAME.en、NAME.align 三个文件去掉后缀的路径",
  en: "Prints how well and how fast sentences are aligned. PATH is the path of NAME.zh, NAME.en and NAME.align without the ending.",
  options: {},
  takes: [0, Number.POSITIVE_INFINITY],
  run: ({ positionals }) => main(positionals),
});

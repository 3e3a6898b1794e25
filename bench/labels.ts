import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WEIGHTS } from "../lib/corpus/labels/weights";
import { TURN_WEIGHTS } from "../lib/corpus/turns/weigh-turns";
import { command } from "../scripts/command";
import { evidenceIn } from "./evidence";
import { measureRatios, type Ratio } from "./ratios";
import { writeSection } from "./readme";
import { scoreTurns, type TurnScore, turnsRead } from "./score-turns";
import { interviewOf, readTranscripts, type Transcript } from "./transcripts";

const MODEL = join(import.meta.dirname, "..", "docs", "label-model.md");

interface Scored extends TurnScore {
  readonly transcript: Transcript;
}

function score(transcript: Transcript): Scored {
  const read = turnsRead(interviewOf(transcript.source));
  return { transcript, ...scoreTurns(read, transcript.turns) };
}

/** The groups of transcripts, by their last number: those of a later one were written after the rules of those before it. */
const GROUPS: readonly (readonly [name: string, last: number])[] = [
  ["in view when the weights were set", 60],
  ["written afterwards", 90],
  ["written after those", 199],
  ["unusual ones, by somebody who had not seen the rules", 299],
  ["ordinary ones, by somebody who had not seen the rules", 399],
  ["half of each, by somebody else who had not", 499],
  ["as an editor gets them, by somebody who had not", 999],
  ["the last sixty, unseen when the rules were made", Number.POSITIVE_INFINITY],
];

function groupOf({ transcript }: Scored): string | undefined {
  return GROUPS.find(([, last]) => Number.parseInt(transcript.id, 10) <= last)?.[0];
}

function meanRow(name: string, scored: readonly Scored[]): string {
  const mean = (of: (one: Scored) => number) => figure(scored.reduce((sum, one) => sum + of(one), 0) / scored.length);
  const whole = scored.filter(({ f1, speakers }) => f1 === 1 && speakers === 1).length;
  return `| ${name} | ${scored.length} | ${mean(({ f1 }) => f1)} | ${mean(({ speakers }) => speakers)} | ${whole} |`;
}

function scoreRow({ transcript, f1, speakers }: Scored): string {
  return `| ${transcript.source.file} | ${figure(f1)} | ${figure(speakers)} |`;
}

/** A share in three decimals. */
function figure(share: number): string {
  return share.toFixed(3).replace(/^0/, "");
}

/** A weight with a minus sign as it is typeset. */
function signed(weight: number): string {
  return String(weight).replace("-", "−");
}

function logarithm(ratio: number | null): string {
  return ratio === null ? "–" : ratio.toFixed(1).replace("-", "−").replace("−0.0", "0.0");
}

function countRow({ part, value, right, wrong, weight, measured }: Ratio): string {
  return `| ${part} | ${value} | ${right} | ${wrong} | ${signed(weight)} | ${logarithm(measured)} |`;
}

function countTable(what: readonly [right: string, wrong: string], ratios: readonly Ratio[]): string[] {
  const head = `| part | value | ${what[0]} | ${what[1]} | weight | measured |`;
  return [head, "|---|---|---:|---:|---:|---:|", ...ratios.map(countRow)];
}

/** Writes the weights in use and those measured into the tables of the description; the words behind them stay. */
function fillTables(markdown: string, ratios: readonly Ratio[]): string {
  return ratios.reduce((text, { part, value, weight, measured }) => {
    const begins = `| ${part} | ${value} |`;
    const at = text.indexOf(`\n${begins}`) + 1;
    if (at === 0) throw new Error(`docs/label-model.md has no row for ${part}: ${value}`);
    const end = text.indexOf("\n", at);
    const reason = text.slice(at, end).split("|").at(-2)?.trim();
    return `${text.slice(0, at)}${begins} ${signed(weight)} | ${logarithm(measured)} | ${reason} |${text.slice(end)}`;
  }, markdown);
}

function run(): void {
  const { transcripts, without } = readTranscripts();
  const scored = transcripts.map(score);
  const invented = without.filter(({ source }) => turnsRead(interviewOf(source)).length > 0);
  const evidence = [...transcripts, ...without].map(evidenceIn);
  const names = measureRatios(
    evidence.flatMap((one) => one.names),
    WEIGHTS,
  );
  const readings = measureRatios(
    evidence.flatMap((one) => one.readings),
    TURN_WEIGHTS,
  );
  const faulty = scored.filter(({ f1, speakers }) => f1 < 1 || speakers < 1);
  const whichOnes = invented.map(({ source }) => source.file).join(", ");
  const words = [
    "| transcripts | number | turn F1 | speakers | without a fault |",
    "|---|---:|---:|---:|---:|",
    ...GROUPS.map(([name]) =>
      meanRow(
        name,
        scored.filter((one) => groupOf(one) === name),
      ),
    ),
    "",
    `Of ${without.length} texts without turns, ${invented.length} got some${whichOnes === "" ? "" : `: ${whichOnes}`}.`,
    "",
    "Read with a fault:",
    "",
    "| transcript | turn F1 | speakers |",
    "|---|---:|---:|",
    ...faulty.map(scoreRow),
    "",
    "Names that stand like labels:",
    "",
    ...countTable(["labels", "other names"], names),
    "",
    "Turns that a hypothesis proposes:",
    "",
    ...countTable(["right", "wrong"], readings),
  ].join("\n");
  process.stdout.write(`${words}\n`);
  writeSection("labels", words);
  writeFileSync(MODEL, fillTables(readFileSync(MODEL, "utf8"), [...names, ...readings]));
}

await command({
  usage: "npm run bench:labels",
  zh: "说话人标签认得多准：读 bench/transcripts 里为此写的稿子，逐篇量轮次和说话人，再看每项依据的权重与实测差多少；结果写进 bench/README.md 和 docs/label-model.md",
  en: "Measures how well turns and speakers are found in the transcripts of bench/transcripts, which were written for this, and how the weight of each part of the evidence compares with what is seen in them. Writes bench/README.md and the tables of docs/label-model.md.",
  options: {},
  takes: [0, 0],
  run: () => {
    run();
    return 0;
  },
});

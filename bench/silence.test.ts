import { expect, it } from "vitest";
import type { Problem } from "../lib/corpus/problems/problems";
import { makeSource } from "../lib/corpus/text/source";
import { misnamedLines, scoreTurns, turnsRead } from "./score-turns";
import { readTranscripts, reportOf, type TrueTurn } from "./transcripts";

/** The rules that say of turns that they may have been read wrongly. */
const RULES: ReadonlySet<string> = new Set([
  "answer-unlabelled",
  "edition-undeclared",
  "label-doubtful",
  "label-unmarked",
  "label-without-words",
  "speaker-misspelt",
  "speaker-once",
  "speech-unattributed",
  "turns-missing",
  "turns-unsure",
  "words-behind-end",
]);

/** Below this, a text is read wrongly. */
const RIGHT = 0.9;

const { transcripts } = readTranscripts();

/** The problems that tell an editor of a fault in the turns of a text; null if they are right. */
function tellsOf(file: string, text: string, truth: readonly TrueTurn[]): Problem[] | null {
  const { interview, problems } = reportOf(makeSource(file, text));
  const read = turnsRead(interview);
  const { f1, speakers } = scoreTurns(read, truth);
  if (f1 >= RIGHT && speakers === 1) return null;
  // Who asks the editor who it is says that the name may be another one's.
  const misnamed = new Set(misnamedLines(read, truth));
  const asks = ({ rule, place }: Problem) => rule === "speaker-unknown" && misnamed.has(place.line);
  return problems.filter((found) => RULES.has(found.rule) || asks(found));
}

it("every transcript that is read wrongly is reported", () => {
  const silent = transcripts.filter(({ source, turns }) => tellsOf(source.file, source.text, turns)?.length === 0);
  expect(silent.map(({ source }) => source.file)).toEqual([]);
});

/** A text in which the label of the turn in the middle lacks its colon; null if it has none. */
function withoutColon(text: string, turns: readonly TrueTurn[]): { text: string; line: number } | null {
  const turn = turns[Math.floor(turns.length / 2)];
  const lines = text.split("\n");
  const line = lines[(turn?.line ?? 0) - 1];
  if (turn === undefined || line === undefined) return null;
  const at = line.indexOf(turn.label);
  const broken =
    at < 0
      ? line
      : line.slice(0, at) +
        line.slice(at).replace(/^([^\s：:]{2,20})[：:](\*?)/u, (_, label, mark) => `${label}${mark || " "}`);
  if (broken === line) return null;
  return { text: lines.with(turn.line - 1, broken).join("\n"), line: turn.line };
}

/** Whether a problem says of a line that it may be wrong, or that there are no turns at all. */
function names({ rule, place, found }: Problem, line: number): boolean {
  if (rule === "turns-missing") return true;
  return RULES.has(rule) && (place.line === line || found.en.match(/\d+/g)?.includes(String(line)) === true);
}

it("a label that lacks its colon is read all the same, or reported with its line", () => {
  const broken = transcripts.flatMap(({ source, turns }) => {
    const one = withoutColon(source.text, turns);
    return one === null ? [] : [{ file: source.file, ...one }];
  });
  expect(broken.length).toBeGreaterThan(40);
  const silent = broken.filter(({ file, text, line }) => {
    const { interview, problems } = reportOf(makeSource(file, text));
    const isRead = turnsRead(interview).some(({ lines }) => lines.includes(line));
    return !isRead && !problems.some((found) => names(found, line));
  });
  expect(silent.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

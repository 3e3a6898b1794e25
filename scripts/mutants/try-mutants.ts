import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { MutantResult, Position } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { filesUnder } from "../../lib/io/files";
import { DRAWN, FOUND } from "./files";
import { draw, type Mutant, mutantKey, mutantsOf, wordsAt } from "./sample";

/** The code that decides: neither tests nor what only they use, nor data such as lists of words. */
const NO_CODE = /\.test\.ts$|\.d\.ts$|\/(?:fixtures|testing|tests|gold|vocabulary)\//;
const core = ["lib/arrays", "lib/corpus", "lib/search", "lib/text"]
  .flatMap(filesUnder)
  .filter((file) => file.endsWith(".ts") && !NO_CODE.test(file))
  .sort();

/** Stryker keeps what it finds when it is done: after so many mutants, so that a run that is broken off goes on from there. */
const PORTION = 150;

/**
 * Changes the code of the core in one place after another (Stryker), and prints how many of the changes a test notices and,
 * by file, what survived.
 *
 * @param folders those of the sample that are in one of them are tried; all, where there is none
 */
export async function tryMutants(seed: number, count: number, folders: readonly string[]): Promise<void> {
  const all = await mutantsOf(core);
  const drawn = draw(all, count, seed).filter(({ fileName }) => isIn(folders, fileName));
  process.stdout.write(`seed ${seed}: ${drawn.length} of ${all.length} mutants\n`);
  mkdirSync(dirname(DRAWN), { recursive: true });
  forgetWhatMayChange();
  const results: MutantResult[] = [];
  for (let from = 0; from < drawn.length; from += PORTION) {
    results.push(...(await tryPortion(drawn.slice(from, from + PORTION))));
    // They are in the order in which they were drawn, so that a part of them is a sample too.
    process.stdout.write(`${scoreOf(results)}\n`);
  }
  report(results);
  process.stdout.write(`\nseed ${seed}, ${scoreOf(results)}\n`);
}

/** What a test says to each of these mutants. */
async function tryPortion(portion: readonly Mutant[]): Promise<MutantResult[]> {
  const keys = portion.map(mutantKey);
  writeFileSync(DRAWN, JSON.stringify(keys));
  const found = await new Stryker({ mutate: portion.map(placeOf) }).runMutationTest();
  // Stryker gives what it found of other mutants before, too.
  return found.map(inProject).filter((result) => keys.includes(mutantKey(result)));
}

/** A result whose file is named and whose place is counted as those of a mutant are. */
function inProject({ fileName, location: { start, end }, replacement = "", ...result }: MutantResult) {
  const fromZero = ({ line, column }: Position) => ({ line: line - 1, column: column - 1 });
  const location = { start: fromZero(start), end: fromZero(end) };
  return { ...result, fileName: relative(process.cwd(), fileName), location, replacement };
}

function isIn(folders: readonly string[], file: string): boolean {
  return folders.length === 0 || folders.some((folder) => `${file}/`.startsWith(`${folder.replace(/\/$/, "")}/`));
}

/** The place of a mutant as Stryker takes it. */
function placeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/**
 * Takes out of the earlier findings what Stryker would keep and must not: which mutants were not drawn, and survivors
 * that the loading of a file decides, of which Stryker does not know which tests look at them.
 */
function forgetWhatMayChange(): void {
  if (!existsSync(FOUND)) return;
  const found = JSON.parse(readFileSync(FOUND, "utf8"));
  for (const file of Object.values<{ mutants: { status: string; static?: boolean }[] }>(found.files)) {
    file.mutants = file.mutants.filter(
      (one) => one.status === "Killed" || (one.status !== "CompileError" && !one.static),
    );
  }
  writeFileSync(FOUND, JSON.stringify(found));
}

/** How many of the mutants came to which end, and the share of those that a test noticed. */
function scoreOf(mutants: readonly MutantResult[]): string {
  const counts = new Map<string, number>();
  for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  const noticed = (counts.get("Killed") ?? 0) + (counts.get("Timeout") ?? 0);
  const all = noticed + mutants.filter(isMissed).length;
  const named = [...counts].map(([status, number]) => `${number} ${status}`).join(", ");
  return `${named}: mutation score ${((100 * noticed) / all).toFixed(1)} %`;
}

function isMissed({ status }: MutantResult): boolean {
  return status === "Survived" || status === "NoCoverage";
}

function report(mutants: readonly MutantResult[]): void {
  const missed = mutants.filter(isMissed).toSorted((a, b) => a.location.start.line - b.location.start.line);
  for (const file of [...new Set(missed.map(({ fileName }) => fileName))].sort()) {
    process.stdout.write(`\n${file}\n`);
    for (const one of missed.filter(({ fileName }) => fileName === file)) process.stdout.write(`${lineOf(one)}\n`);
  }
}

function lineOf({ replacement = "", ...mutant }: MutantResult): string {
  const inOneLine = (text: string) => text.replace(/\s+/g, " ").slice(0, 100);
  const place = `  ${mutant.location.start.line + 1}${mutant.status === "NoCoverage" ? " (untested)" : ""}`;
  return `${place} ${inOneLine(wordsAt({ ...mutant, replacement }))} → ${inOneLine(replacement)}`;
}

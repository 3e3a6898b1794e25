import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Mutant } from "@stryker-mutator/api/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export type { Mutant };

const SILENT = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} },
};

/** Every mutant that Stryker makes of these files. */
export async function mutantsOf(files: readonly string[]): Promise<readonly Mutant[]> {
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  return (await new Instrumenter(SILENT).instrument(sources, options)).mutants;
}

/** What tells a mutant from all others, in every run on the same code. */
export function mutantKey({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  return JSON.stringify([fileName, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/**
 * Draws so many mutants, each as likely as every other: those whose hash with the seed is lowest. What a mutant is hashed
 * by is its words and not its place, so that editing a file draws no other mutants in the rest of the code.
 */
export function draw(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const words = JSON.stringify([mutant.fileName, mutant.mutatorName, wordsAt(mutant), mutant.replacement]);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return { mutant, rank: createHash("sha256").update(`${seed} ${nth} ${words}`).digest("hex") };
  });
  return ranked
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

const lines = new Map<string, readonly string[]>();

/** The words that a mutant replaces. */
export function wordsAt({ fileName, location: { start, end } }: Mutant): string {
  const known = lines.get(fileName) ?? readFileSync(fileName, "utf8").split("\n");
  lines.set(fileName, known);
  const within = known.slice(start.line, end.line + 1);
  const last = within.length - 1;
  return within
    .map((line, i) => line.slice(i === 0 ? start.column : 0, i === last ? end.column : undefined))
    .join("\n");
}

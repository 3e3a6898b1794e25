import { labelAt } from "../labels/grammar";
import type { TextPassage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { nearestWord } from "../text/nearest";
import { placeAt } from "../text/source";
import type { PrintedSection } from "../turns/read-turns";

/** A mark in place of the colon of a label, or before the name. */
const MARKS = /^[\s：:；;，,、。.]+|[\s：:；;，,、。.]+$/gu;

/**
 * Reports likely speaker labels inside other words that were not accepted as labels: a bold name with a colon that
 * occurs once, a name close to that of a speaker, the name of a speaker with another mark in place of the colon.
 *
 * @param isKnown whether a name is that of a person in the corpus
 */
export function doubtfulLabels(sections: readonly PrintedSection[], isKnown: (name: string) => boolean): Problem[] {
  const turns = sections.flatMap((section) => section.turns);
  const names = new Set(turns.flatMap(({ label }) => label ?? []));
  if (names.size === 0) return [];
  return turns.flatMap(({ passages, source }) =>
    passages
      .flatMap((passage) => (passage.kind === "paragraph" ? doubtful(passage, names, isKnown) : []))
      .map(({ offset, ...facts }) => problem("label-doubtful", placeAt(source, offset), facts)),
  );
}

type Found = { offset: number; label: string; likely?: string };

function doubtful(passage: TextPassage, names: ReadonlySet<string>, isKnown: (name: string) => boolean): Found[] {
  const { words } = passage;
  const starts = [0, ...[...words.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts.flatMap((from): Found[] => {
    const candidate = labelAt(words, from);
    if (candidate !== null && !candidate.leadsToQuotation) {
      const likely = nearestWord(candidate.name, names);
      const isLabel = candidate.bold || likely !== null || names.has(candidate.name);
      const facts = likely === null ? {} : { likely };
      return isLabel ? [{ offset: candidate.start, label: candidate.name, ...facts }] : [];
    }
    let end = from;
    while (words.strong[end] === true) end += 1;
    const printed = words.text.slice(from, end);
    const name = printed.replace(MARKS, "");
    if (name === "" || name === printed || !(names.has(name) || isKnown(name))) return [];
    return [{ offset: words.at[from] ?? passage.start, label: printed, likely: `${name}：` }];
  });
}

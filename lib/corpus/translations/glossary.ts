import { z } from "zod";
import type { Interview, Row } from "../../schema/schema";
import { type Problem, problem } from "../problems/problems";
import type { Place } from "../text/source";

/**
 * `content/glossary.yml`: how terms and names are translated throughout. Maps a Chinese term to its permitted English
 * forms; the beginning of a word is enough, so that plurals and endings fit.
 */
export const Glossary = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));
export type Glossary = z.infer<typeof Glossary>;

/**
 * Checks our own translations against the glossary: where the Chinese of a row has a term, its English must have one of
 * the forms. Published translations and originals are their publishers' words and are not checked.
 *
 * @param path of the file with the English edition, for the report
 */
export function checkGlossary(interview: Interview, glossary: Glossary, path: string): Problem[] {
  // The longest term first: `大型世界模型` is not also a `世界模型`.
  const terms = Object.entries(glossary).toSorted(([a], [b]) => b.length - a.length);
  const turns = interview.sections.flatMap((section) => section.turns);
  const rows = [...interview.front, ...turns.flatMap((turn) => turn.rows)];
  return rows.filter(isOurs).flatMap((row) => checkRow(row, terms, path));
}

function isOurs({ zh, en }: Row): boolean {
  return zh.length > 0 && en.length > 0 && en.every(({ edition }) => edition === "unofficial-translation");
}

function checkRow(row: Row, terms: readonly [string, readonly string[]][], path: string): Problem[] {
  const english = row.en
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
  let chinese = row.zh.map(({ text }) => text).join("\n");
  const problems: Problem[] = [];
  for (const [zh, en] of terms) {
    if (!chinese.includes(zh)) continue;
    chinese = chinese.replaceAll(zh, " ");
    if (en.some((form) => english.includes(form.toLowerCase()))) continue;
    const place: Place = { file: path, line: row.en[0]?.line ?? 1, column: 1 };
    problems.push(problem("glossary-term", place, { term: zh, forms: en.join(", ") }));
  }
  return problems;
}

import { otherLang } from "../../schema/languages";
import type { Block, Lang, Row } from "../../schema/schema";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** The rows of a turn, and the ids of those settled by an editor. */
export interface ReportedTurn {
  readonly rows: readonly Row[];
  readonly settled: ReadonlySet<string>;
}

/**
 * Reports the pairs that an editor should check: unsure ones, paragraphs without counterpart, and turns that an edition
 * lacks entirely (once, not paragraph by paragraph), each with its place on one side and where its counterpart belongs
 * on the other.
 *
 * @param turns in reading order
 * @param sourceOf the file with the edition in a language
 */
export function reportPairs(turns: readonly ReportedTurn[], sourceOf: (lang: Lang) => Source): Problem[] {
  const problems: Problem[] = [];
  const last: Record<Lang, Block | undefined> = { zh: undefined, en: undefined };
  for (const { rows, settled } of turns) {
    const gap = gapOf(rows);
    rows.forEach((row, i) => {
      const own: Lang = row.zh.length > 0 ? "zh" : "en";
      const isReported = !settled.has(row.id) && (gap === null || i === 0);
      if (isReported && row.match === "missing") {
        const beside = placeBehind(last[otherLang(own)], sourceOf(otherLang(own)));
        const facts = { quote: openingOf(row[own][0]), lang: own, beside };
        problems.push(problem(gap === null ? "pair-missing" : "language-gap", placeOf(row, own, sourceOf), facts));
      }
      if (isReported && row.match === "unsure") {
        const facts = { zh: openingOf(row.zh[0]), en: openingOf(row.en[0]) };
        problems.push(problem("pair-unsure", placeOf(row, "zh", sourceOf), facts));
      }
      for (const lang of ["zh", "en"] as const) last[lang] = row[lang].at(-1) ?? last[lang];
    });
  }
  return problems;
}

/** The language that a turn lacks entirely; null when it has both in some row. */
function gapOf(rows: readonly Row[]): Lang | null {
  if (rows.some((row) => row.match !== "missing")) return null;
  if (rows.every((row) => row.en.length === 0)) return "en";
  return rows.every((row) => row.zh.length === 0) ? "zh" : null;
}

function placeOf(row: Row, lang: Lang, sourceOf: (lang: Lang) => Source) {
  return placeAt(sourceOf(lang), row[lang][0]?.span[0] ?? 0);
}

/** The place after which a counterpart belongs, such as `en.md:41`; the file alone when nothing precedes it. */
function placeBehind(block: Block | undefined, source: Source): string {
  // The file is beside the one that is named before; its folder would be that of this machine.
  const name = source.path.split(/[\\/]/u).at(-1) ?? source.path;
  return block === undefined ? name : `${name}:${block.line}`;
}

function openingOf(block: Block | undefined): string {
  return (block?.text ?? "").slice(0, 24);
}

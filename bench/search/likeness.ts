import { buildCorpus } from "../../lib/corpus/build-corpus";
import { readContent } from "../../lib/io/read-content";
import type { Lang } from "../../lib/schema/schema";
import type { SearchTurn } from "../../lib/search/documents/documents";
import { makeSearchCorpus } from "../../lib/search/documents/make-search-corpus";
import { runsOf } from "../../lib/search/fold/characters";
import { foldText } from "../../lib/search/fold/fold";
import { turnsOf } from "./corpus";

/** What decides how large an index is and how much a query reads: how the characters or words of a language follow each other. */
interface Succession {
  /** How many different pairs there are for each pair. */
  readonly different: number;
  /** The same for three in a row. */
  readonly threes: number;
  /** The share of the hundred and the thousand most frequent pairs among all. */
  readonly frequent: number;
  readonly common: number;
  /** How many different pairs a turn has for each of its pairs. */
  readonly ofTurn: number;
}

const LABELS: readonly (readonly [name: keyof Succession, label: string])[] = [
  ["different", "different pairs, of all"],
  ["threes", "different threes, of all"],
  ["frequent", "the hundred most frequent pairs, of all"],
  ["common", "the thousand most frequent pairs, of all"],
  ["ofTurn", "different pairs of a turn, of its pairs"],
];
const UNITS: Readonly<Record<Lang, string>> = { zh: "characters", en: "words" };

/**
 * The rows of a table that says how like the interviews of the content folder the generated ones are, in a text of the
 * same length.
 */
export function likenessRows(): string[] {
  const { corpus, interviews } = buildCorpus(readContent("content").files);
  const { turns } = makeSearchCorpus(corpus, interviews);
  return (["zh", "en"] as const).flatMap((lang) => {
    const real = turns.map((turn) => piecesOf(turn, lang));
    const drawn = generatedPieces(lang, countOf(real));
    const [one, other] = [successionIn(real), successionIn(drawn)];
    return LABELS.map(
      ([name, label]) => `| ${UNITS[lang]}: ${label} | ${one[name].toFixed(2)} | ${other[name].toFixed(2)} |`,
    );
  });
}

type Run = readonly string[];

/** The characters of each run of Chinese, or the words of each paragraph. */
function piecesOf({ rows }: SearchTurn, lang: Lang): Run[] {
  const runs = rows.flatMap((row) => row[lang].map((text) => [...runsOf(foldText(text))]));
  return lang === "zh"
    ? runs.flatMap((paragraph) => paragraph.filter((run) => run.unspaced).map((run) => [...run.text]))
    : runs.map((paragraph) => paragraph.filter((run) => !run.unspaced).map((run) => run.text));
}

const countOf = (turns: readonly Run[][]) => turns.flat().reduce((sum, run) => sum + run.length, 0);

function generatedPieces(lang: Lang, count: number): Run[][] {
  const pieces: Run[][] = [];
  for (let number = 0, left = count; left > 0; number += 1) {
    for (const turn of turnsOf(number)) {
      const one = piecesOf(turn, lang);
      if (left > 0) pieces.push(one);
      left -= countOf([one]);
    }
  }
  return pieces;
}

function successionIn(turns: readonly Run[][]): Succession {
  const pairs = turns.map((runs) => runs.flatMap((run) => neighbours(run, 2)));
  const threes = turns.flatMap((runs) => runs.flatMap((run) => neighbours(run, 3)));
  const counts = new Map<string, number>();
  for (const pair of pairs.flat()) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const ranked = [...counts.values()].sort((a, b) => b - a);
  const all = pairs.flat().length;
  const share = (most: number) => ranked.slice(0, most).reduce((sum, count) => sum + count, 0) / all;
  return {
    different: counts.size / all,
    threes: new Set(threes).size / threes.length,
    frequent: share(100),
    common: share(1000),
    ofTurn: pairs.reduce((sum, one) => sum + new Set(one).size, 0) / all,
  };
}

/** Every so many in a row. */
function neighbours(run: Run, length: number): string[] {
  return run.slice(length - 1).map((_, start) => run.slice(start, start + length).join(" "));
}

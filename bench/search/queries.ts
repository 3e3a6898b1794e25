import { readFileSync } from "node:fs";
import { randomOf } from "../words";
import type { Material } from "./material";

type Random = () => number;
type Cut = (random: Random, text: string) => string;

const HAN = /\p{Script=Han}+/gu;
const LATIN = /[a-z]{2,}/giu;

const han =
  (most: number, least: number): Cut =>
  (random, text) => {
    const runs = [...text.matchAll(HAN)].map(([run]) => run).filter((run) => run.length >= least);
    const run = runs[Math.floor(random() * runs.length)] ?? "";
    const length = least + Math.floor(random() * (most - least + 1));
    const start = Math.floor(random() * Math.max(1, run.length - length));
    return run.slice(start, start + length);
  };

const word: Cut = (random, text) => {
  const words = text.match(LATIN) ?? [];
  return words[Math.floor(random() * words.length)] ?? "";
};

const phrase: Cut = (random, text) => {
  const words = text.match(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/giu) ?? [];
  const found = words[Math.floor(random() * words.length)] ?? "";
  return found === "" ? "" : `"${found}"`;
};

const two =
  (one: Cut, other: Cut, between = " "): Cut =>
  (random, text) => {
    const [a, b] = [one(random, text), other(random, text)];
    return a === "" || b === "" ? "" : `${a}${between}${b}`;
  };

/** The kinds of queries, with their share in per cent. */
const KINDS: readonly (readonly [share: number, cut: Cut])[] = [
  [3, han(1, 1)],
  [27, han(2, 2)],
  [25, han(4, 3)],
  [8, han(9, 5)],
  [12, word],
  [6, (random, text) => word(random, text).slice(0, 4)],
  [8, two(han(2, 2), han(3, 2))],
  [4, two(han(2, 2), word)],
  [4, two(han(3, 2), han(2, 1), " -")],
  [3, phrase],
];

function pick(random: Random): Cut {
  let left = random() * 100;
  for (const [share, cut] of KINDS) {
    left -= share;
    if (left < 0) return cut;
  }
  return word;
}

/**
 * The queries of a file, one a line, or so many cut out of the texts.
 *
 * @param given a number, or the path of a file
 */
export function queriesFrom(given: string, material: Material): string[] {
  if (/^\d+$/.test(given)) return generateQueries(material, Number(given));
  return readFileSync(given, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** Queries cut out of the texts, across word boundaries as readers' queries are; reproducible. */
function generateQueries({ interviews, turnsOf }: Material, count: number): string[] {
  const random = randomOf(77);
  const queries: string[] = [];
  while (queries.length < count) {
    const turns = turnsOf(Math.floor(random() * interviews.length));
    const turn = turns[Math.floor(random() * turns.length)];
    const text = turn?.rows.flatMap(({ zh, en }) => [...zh, ...en]).join("\n") ?? "";
    const query = pick(random)(random, text);
    if (query !== "") queries.push(query);
  }
  return queries;
}

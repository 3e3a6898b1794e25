import HKVariants from "opencc-js/dict/HKVariants";
import HKVariantsPhrases from "opencc-js/dict/HKVariantsPhrases";
import STCharacters from "opencc-js/dict/STCharacters";
import STPhrases from "opencc-js/dict/STPhrases";
import STRegional from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import TSCharacters from "opencc-js/dict/TSCharacters";
import TSPhrases from "opencc-js/dict/TSPhrases";
import TWVariants from "opencc-js/dict/TWVariants";
import TWVariantsPhrases from "opencc-js/dict/TWVariantsPhrases";
import type { CharacterPair } from "./pack-table";
import { RADICALS } from "./radicals";
import { mayBeTraditional, simplified } from "./simplified";

/** Everything that decides how a word is spelt, by character and by word; no table that puts another word for it. */
const TABLES = [
  ...[TSCharacters, STCharacters, TWVariants, HKVariants],
  ...[TSPhrases, STPhrases, STRegional, TWVariantsPhrases, HKVariantsPhrases],
];

/** The table that folding uses: each character outside GB 2312 that is written for another, with the one for both. */
export function variantPairs(): CharacterPair[] {
  const shortForms = new Set([...spellings(TSCharacters)].map(([, short]) => short));
  const pairs = variantSets().flatMap((set): CharacterPair[] => {
    const standard = set.find((character) => !mayBeTraditional(character));
    const one =
      standard === undefined
        ? (set.find((character) => shortForms.has(character)) ?? set[0] ?? "")
        : simplified(standard);
    return set.filter((other) => mayBeTraditional(other) && other !== one).map((other) => [other, one]);
  });
  const standing = new Map(pairs);
  const radicals = [...RADICALS.matchAll(/(.)(.)/gu)].map(([, radical = "", character = ""]): CharacterPair => {
    return [radical, standing.get(character) ?? (mayBeTraditional(character) ? character : simplified(character))];
  });
  return [...pairs, ...radicals];
}

/** The characters that OpenCC writes for each other in some word, as sets. */
export function variantSets(): string[][] {
  const setOf = new Map<string, Set<string>>();
  for (const pair of TABLES.flatMap((table) => [...spellings(table)])) {
    const [one, other] = pair.map((character) => setOf.get(character) ?? new Set([character]));
    if (one === undefined || other === undefined || one === other || pair[0] === pair[1]) continue;
    for (const character of other) one.add(character);
    for (const character of one) setOf.set(character, one);
  }
  return [...new Set(setOf.values())].map((set) => [...set]);
}

/** The characters at the same places of each word of a table and of its other spelling. */
function* spellings(table: string): Generator<CharacterPair> {
  for (const entry of table.split("|")) {
    const [written = [], otherwise = []] = entry.split(" ").map((word) => [...word]);
    for (const [place, character] of written.entries()) yield [character, otherwise[place] ?? character];
  }
}

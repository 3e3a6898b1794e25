import { polyphonic } from "pinyin-pro";
import { foldText } from "../fold/fold";
import { charactersOfStandard } from "../fold/simplified";

/**
 * The table of `pinyin-table.ts`: each syllable, and the characters that can be read so. Only simplified characters, as
 * they are folded; tones are left out, and ü is written as people type it, v or u.
 */
export function pinyinTable(): string {
  const table = new Map<string, string>();
  for (const character of charactersOfStandard()) {
    if (foldText(character) !== character) continue;
    const readings = polyphonic(character, { toneType: "none", type: "array" }).flat();
    const typed = readings.flatMap((reading) => [reading.replace("ü", "v"), reading.replace("ü", "u")]);
    for (const syllable of new Set(typed)) table.set(syllable, (table.get(syllable) ?? "") + character);
  }
  return [...table]
    .filter(([syllable]) => /^[a-z]+$/.test(syllable))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join("");
}

import type { CharacterRun } from "../fold/characters";
import type { Library, TurnTexts } from "../index/library";
import { propose } from "../index/propose";
import type { WholeEngine } from "./whole-engine";

/**
 * All words of the corpus, or, for a Chinese run, the runs that differ from it in one character; none for a run of two.
 */
export function lookalikesIn(engine: WholeEngine, texts: TurnTexts): Library["lookalikes"] {
  return async (run: CharacterRun) => {
    if (!run.unspaced) return new Map(engine.words.map((word) => [word, engine.countOf(word)]));
    const characters = [...run.text];
    const counts = new Map<string, number>();
    if (characters.length < 3) return counts;
    for (const place of characters.keys()) {
      const around = [characters.slice(0, place).join(""), characters.slice(place + 1).join("")];
      const pattern = new RegExp(around.join("\\p{L}"), "gu");
      const terms = around.filter((text) => text !== "").map((text) => ({ text, prefix: false }));
      for (const number of (await propose(engine, terms)) ?? []) {
        const { words } = await texts.turn(number);
        for (const found of new Set([...words.zh, ...words.en].flatMap((text) => text.match(pattern) ?? []))) {
          counts.set(found, (counts.get(found) ?? 0) + 1);
        }
      }
    }
    return counts;
  };
}

/** Likewise the words that match a pattern, read from all turns. */
export function wordsLikeIn(turns: number, texts: TurnTexts): Library["wordsLike"] {
  return async (patterns) => {
    const counts = new Map<string, number>();
    for (let number = 0; number < turns; number += 1) {
      const { words } = await texts.turn(number);
      const all = [...words.zh, ...words.en];
      const found = patterns.flatMap((pattern) => all.flatMap((text) => text.match(pattern) ?? []));
      for (const word of new Set(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
}

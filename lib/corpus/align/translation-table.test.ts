import { describe, expect, it } from "vitest";
import { NO_LEXICON } from "./lexicon";
import { dictionaryTable, learnTranslations, numberWords } from "./translation-table";
import { chineseUnit, englishUnit } from "./units";

/** Whether English words are learnt as translations of Chinese ones, from sentences that were paired. */
function learntFrom(pairs: readonly (readonly [zh: string, en: string])[]) {
  const units = pairs.map(([zh, en]) => ({ zh: chineseUnit(zh, NO_LEXICON), en: englishUnit(en) }));
  const table = dictionaryTable(
    units.map(({ zh }) => zh),
    units.map(({ en }) => en),
    NO_LEXICON,
  );
  const samples = units.map(({ zh, en }) => {
    return { zh: numberWords(table.zh, zh), en: numberWords(table.en, en), weight: 1 };
  });
  const { forward } = learnTranslations(table, samples);
  return (zh: string, en: string) =>
    forward[table.zh.numbers.get(zh) ?? -1]?.has(table.en.numbers.get(en) ?? -1) === true;
}

describe("a translation is learnt", () => {
  it("where two words are in more than one pair, whatever else either is in", () => {
    const isLearnt = learntFrom([
      ["河", "lamp"],
      ["灯", "lamp"],
      ["灯", "lamp"],
      ["灯", "fog"],
    ]);
    expect([isLearnt("灯", "lamp"), isLearnt("灯", "fog"), isLearnt("河", "lamp")]).toEqual([true, false, false]);
  });
});

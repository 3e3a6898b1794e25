import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinyinTable } from "../../lib/search/suggest/pinyin-readings";
import "../../lib/search/fold/traditional";
import { command } from "../command";

const TABLE = "lib/search/suggest/pinyin-table.ts";

await command({
  usage: "npx tsx scripts/commands/pack-pinyin.ts",
  zh: `更新 pinyin-pro 以后重写 ${TABLE}`,
  en: `Writes ${TABLE} anew, after an update of pinyin-pro. A test compares the two.`,
  options: {},
  takes: [0, 0],
  run: async () => {
    const words = `/** Syllables and the characters that are read so, of pinyin-pro (MIT, © zh-lx), written by \`scripts/commands/pack-pinyin.ts\`. */
export const PINYIN = ${JSON.stringify(pinyinTable())};
`;
    writeFileSync(join(import.meta.dirname, "../..", TABLE), words);
    return 0;
  },
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../command";

const TABLE = "lib/search/fold/traditional-table.ts";

await command({
  usage: "npx tsx scripts/commands/pack-traditional.ts",
  zh: `更新 opencc-js 以后重写 ${TABLE}`,
  en: `Writes ${TABLE} anew, after an update of opencc-js. A test compares the two.`,
  options: {},
  takes: [0, 0],
  run: async () => {
    const { default: characters } = await import("opencc-js/dict/TSCharacters");
    const { packTable } = await import("../../lib/search/fold/pack-table");
    const { traditional, simplified } = packTable(
      characters.split("|").map((pair) => {
        const [from = "", to = ""] = pair.split(" ");
        return [from, to] as const;
      }),
    );
    const words = `import type { PackedTable } from "./pack-table";

/** OpenCC's table of characters (Apache 2.0, © BYVoid and its contributors), written by \`scripts/commands/pack-traditional.ts\`. */
export const TRADITIONAL_TABLE: PackedTable = {
  traditional: ${JSON.stringify(traditional)},
  simplified: ${JSON.stringify(simplified)},
};
`;
    writeFileSync(join(import.meta.dirname, "../..", TABLE), words);
    return 0;
  },
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packTable } from "../../lib/search/fold/pack-table";
import { variantPairs } from "../../lib/search/fold/variants";
import { command } from "../command";

const TABLE = "lib/search/fold/traditional-table.ts";

await command({
  usage: "npx tsx scripts/commands/pack-traditional.ts",
  zh: `更新 opencc-js 以后重写 ${TABLE}`,
  en: `Writes ${TABLE} anew, after an update of opencc-js. A test compares the two.`,
  options: {},
  takes: [0, 0],
  run: async () => {
    const { traditional, simplified } = packTable(variantPairs());
    const words = `import type { PackedTable } from "./pack-table";

/** From OpenCC's tables (Apache 2.0, © BYVoid and its contributors) and Unicode's of radicals, written by \`scripts/commands/pack-traditional.ts\`. */
export const TRADITIONAL_TABLE: PackedTable = {
  traditional: ${JSON.stringify(traditional)},
  simplified: ${JSON.stringify(simplified)},
};
`;
    writeFileSync(join(import.meta.dirname, "../..", TABLE), words);
    return 0;
  },
});

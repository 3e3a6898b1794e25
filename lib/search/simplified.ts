import TSCharacters from "opencc-js/dict/TSCharacters";

/**
 * The simplified form of each traditional character, from OpenCC's table of characters. Its table of phrases, which
 * decides by the word whether 乾 is 干 or stays, is left out on purpose: folding goes by the character, so that a part
 * of a text folds to a part of the folded text, and a query that is written one way finds the text written the other.
 */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TSCharacters.split("|").map((pair): [string, string] => {
    const [traditional = "", simplified = ""] = pair.split(" ");
    return [traditional, simplified];
  }),
);

/** The simplified form of one character; the character itself where it has no other. */
export function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

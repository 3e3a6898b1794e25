import { stem } from "./english";
import type { Lexicon } from "./lexicon";
import { readChineseNumber } from "./numbers";

/** Characters with a grammatical function and no meaning that a translation would show. */
const PARTICLES = new Set([
  ..."的地得了着过是在和与及或也都就而且但之于以为被把将所这那其此彼该们吗呢吧啊呀么嘛者并又还却只很太更最个",
]);

/**
 * The words of a Chinese text, by forward maximum matching against the headwords of the lexicon; unknown text is split
 * into single characters, particles are dropped. Numbers become `#n`, Latin words their English stems.
 */
export function chineseTokens(text: string, lexicon: Lexicon): string[] {
  const normal = text.normalize("NFKC");
  const tokens: string[] = [];
  for (let at = 0; at < normal.length; ) {
    const rest = normal.slice(at, at + 24);
    const latin = /^[\p{Script=Latin}\p{M}]+/u.exec(rest)?.[0];
    const number = latin === undefined ? readChineseNumber(rest) : null;
    const word = latin ?? (number === null ? headwordAt(rest, lexicon) : rest.slice(0, number.length));
    if (latin !== undefined) tokens.push(stem(latin.toLowerCase()));
    else if (number !== null) tokens.push(number.token);
    else if (/\p{Script=Han}/u.test(word) && !PARTICLES.has(word)) tokens.push(word);
    at += Math.max(1, word.length);
  }
  return tokens;
}

function headwordAt(text: string, lexicon: Lexicon): string {
  const [first = ""] = text;
  if (!/\p{Script=Han}/u.test(first)) return first;
  for (let length = Math.min(lexicon.longest, text.length); length > first.length; length -= 1) {
    const word = text.slice(0, length);
    if (lexicon.has(word)) return word;
  }
  return first;
}

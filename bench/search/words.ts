import TSCharacters from "opencc-js/dict/TSCharacters";
import { rankOf } from "../words";

/**
 * Words for searchable texts. The search uses pairs of neighbouring characters, so these must combine as in real text:
 * each word has its own characters, frequent characters are in many words, and none is in most.
 */
type Random = () => number;

/** The most frequent simplified characters: level 1 of GB 2312. */
const HAN = new TextDecoder("gbk").decode(
  Uint8Array.from(
    Array.from({ length: 0xd7 - 0xb0 }, (_, row) =>
      Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
    ).flat(2),
  ),
);
const SYLLABLES = Array.from(
  { length: 400 },
  (_, at) =>
    `${"bcdfghjklmnprstvwxyz".charAt(at % 20)}${"aeiou".charAt(Math.floor(at / 20) % 5)}${["", "n", "r", "s"][at % 4]}`,
);
/** The most frequent Chinese words have one character. */
const SINGLE = 60;

/** A number below `below`, determined by a rank and a position in the word; small numbers are more frequent. */
function mixed(rank: number, place: number, below: number): number {
  let hash = Math.imul(rank + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return Math.floor(below * (((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32) ** 1.6);
}

/** Of a hundred words, 70 have two characters, 20 three, 10 four. */
function hanWord(rank: number): string {
  if (rank < SINGLE) return HAN.charAt(rank * 7);
  const length = [2, 2, 2, 2, 2, 2, 2, 3, 3, 4][rank % 10] ?? 2;
  return Array.from({ length }, (_, place) => HAN.charAt(mixed(rank, place, 3500))).join("");
}

function latinWord(rank: number): string {
  const length = rank < 200 ? 1 : 2 + (rank % 3 === 0 ? 1 : 0);
  return Array.from({ length }, (_, place) => SYLLABLES[mixed(rank, place, SYLLABLES.length)] ?? "").join("");
}

/** A word; one in fifty of a Chinese text is Latin, and some are numbers. */
export function word(random: Random, lang: "zh" | "en"): string {
  const chance = random();
  if (chance < 0.01) return String(1950 + Math.floor(random() * 80));
  const rank = rankOf(random);
  return lang === "zh" && chance > 0.03 ? hanWord(rank) : latinWord(rank);
}

const TRADITIONAL = new Map(
  TSCharacters.split("|").map((pair): [string, string] => {
    const [traditional = "", simplified = ""] = pair.split(" ");
    return [simplified, traditional];
  }),
);

/** The text in traditional characters. */
export function toTraditional(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}

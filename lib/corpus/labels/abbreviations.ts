import type { Passage } from "../markdown/passages";

/** A label before a sign of equality. */
const LABEL = String.raw`(?:\p{Lu}{1,4}|\p{Script=Han}{1,3})\s*[=＝]`;
/** Whose it is, up to a mark, wide space or the next label. */
const NAME = String.raw`[\p{L}《「][^=＝,，;；、|｜/\n]{0,30}?`;
const END = String.raw`\s*(?:[,，;；、|｜/\n]|\s{2}|\u3000|$)|\s+${LABEL}`;
/** `L = 留声　　M = Marguerite Osei`, `B＝BAZAAR，Z＝周迅`. */
const ENTRY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?=${LABEL})(\p{L}+)\s*[=＝]\s*(${NAME})(?=${END})`, "gu");

/** `🎧 阿芷`: a picture, and the name of whom it stands for, up to what else is said of them. */
const PICTURE =
  /(\p{Extended_Pictographic}\uFE0F?)\s?(\p{Script=Han}{2,4}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=[\s（(，,、]|$)/gu;

/**
 * What the labels of a conversation stand for, where a line before it says so.
 *
 * @param front the passages before the conversation
 * @returns names by label
 */
export function abbreviationsIn(front: readonly Passage[]): ReadonlyMap<string, string> {
  const entries = front.flatMap(({ words }) => [...words.text.matchAll(ENTRY), ...words.text.matchAll(PICTURE)]);
  return new Map(entries.map(([, label = "", name = ""]) => [label, name.trim()]));
}

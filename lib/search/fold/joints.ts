import { kindAt, kindBefore, SPACED, UNSPACED } from "./kinds";

/** Quotation marks of any kind, opening and closing, straight and curly, single and double. */
export const QUOTATION_MARKS = "\"“”„‟″＂〝〞〟«»‹›「」『』｢｣《》〈〉﹁﹂﹃﹄'‘’‚‛′＇`´";
const APOSTROPHES = "'’‘‛′＇`´";
const HYPHENS = "-‐‑";
const MIDDLE_DOTS = "·•‧・･∙⋅";

const BETWEEN_LETTERS = new Set(`${APOSTROPHES}${HYPHENS}${MIDDLE_DOTS}.`);
const BETWEEN_CHARACTERS = new Set(`${QUOTATION_MARKS}${HYPHENS}–${MIDDLE_DOTS}`);

/**
 * True when a single sign inside a word stands at the offset, which a reader may leave out: the apostrophe of `don’t`,
 * the hyphen of `e-mail`, the points of `A.I`, the comma of `1,000`, the dot of 山姆·奥特曼, a quotation mark in
 * 所谓“世界”模型. What ends a clause is none, nor is what stands between digits, such as the point of `3.5`.
 */
export function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!BETWEEN_CHARACTERS.has(sign) && !BETWEEN_LETTERS.has(sign) && sign !== ",") return false;
  const kind = kindAt(text, at + 1);
  if (kind !== kindBefore(text, at)) return false;
  if (kind === UNSPACED) return BETWEEN_CHARACTERS.has(sign);
  if (kind !== SPACED) return false;
  if (isBetweenDigits(text, at)) return sign === "," && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5));
  return BETWEEN_LETTERS.has(sign);
}

/** True when digits stand on both sides of the sign at the offset. */
export function isBetweenDigits(text: string, at: number): boolean {
  return /^\d\D\d$/.test(text.slice(Math.max(0, at - 1), at + 2));
}

const LIGHT = new RegExp(`^[\\s${QUOTATION_MARKS}–${MIDDLE_DOTS}${HYPHENS.replace("-", "\\-")}]*$`);

/** True when nothing stands between two words but white space, hyphens and quotation marks, which separate no clauses. */
export function isLight(between: string): boolean {
  return LIGHT.test(between);
}

const HYPHEN = new RegExp(`^[${HYPHENS}]$`);

export function isHyphen(sign: string): boolean {
  return HYPHEN.test(sign);
}

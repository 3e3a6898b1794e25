import { editDistance } from "../../text/edit-distance";

/** The parts of a name between spaces, dots and brackets, with case and width folded. */
function partsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s·•・‧.「」『』《》【】()[\],，、]+/u)
    .filter((part) => part !== "");
}

/**
 * Whether two printed names can be the same person's: all parts of the shorter are parts of the longer (`大卫` and
 * `大卫·罗森塔尔`, `Patel` and `Dwarkesh Patel`), or it consists of the longer one's initials (`LV` and `Linux Voice`).
 */
export function isFormOf(short: string, long: string): boolean {
  const [some, all] = [partsOf(short), partsOf(long)];
  if (some.length === 0 || some.length >= all.length) return false;
  if (some.every((part) => all.includes(part))) return true;
  const initials = all.map((part) => part.charAt(0)).join("");
  return /^\p{Lu}{2,}$/u.test(short.trim()) && short.trim().toLowerCase() === initials;
}

/**
 * The only name among `names` of which `name` is a longer or shorter form.
 *
 * @returns null if there is none, or if it could be several people's
 */
export function formAmong(name: string, names: readonly string[]): string | null {
  const related = names.filter((other) => other !== name && (isFormOf(name, other) || isFormOf(other, name)));
  return related.length === 1 ? (related[0] ?? null) : null;
}

/**
 * The name of which a name seems to be a misspelling: one character away, two in a long name. Names of one or two
 * characters are too short to judge.
 */
export function misspellingOf(name: string, names: readonly string[]): string | null {
  const near = names.filter((other) => {
    const length = Math.min([...name].length, [...other].length);
    const allowed = length >= 8 ? 2 : length >= 3 ? 1 : 0;
    return other !== name && allowed > 0 && editDistance(name, other) <= allowed;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

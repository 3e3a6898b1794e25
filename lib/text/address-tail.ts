/** Characters that cannot be seen, and come along when an address is copied: zero-width spaces, joiners, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** A name in an address of this site: a slug, the id of a turn or of a speaker. */
const NAME = /[a-z0-9]+(?:-[a-z0-9]+)*/;
/** Some programs escape what is escaped already; more than twice was never seen. */
const ROUNDS = 3;

/** A part of an address without percent-escapes; one with malformed escapes is taken literally. */
export function decoded(part: string): string {
  let text = part;
  try {
    for (let round = 0; round < ROUNDS && text.includes("%"); round += 1) text = decodeURIComponent(text);
  } catch {
    // What has been decoded so far.
  }
  return text;
}

/**
 * The names that a part of an address may mean, without what chat programs and people add to it: signs, brackets, spaces,
 * capitals, the rest of a sentence. Most likely first; none if there is no name in it.
 */
export function namesIn(part: string): readonly string[] {
  const [name = ""] = NAME.exec(plain(part)) ?? [];
  const [first = ""] = name.split("-");
  return [...new Set([name, first])].filter((found) => found !== "");
}

/** The names in the address of an answer, which is the longest: `interviews`, the slug and the id. */
const LONGEST = 3;

/**
 * A path within the site without what was added to its end. Null if that would take away letters which may have been part
 * of the address, so that the shorter path would lead to other words.
 *
 * @param path such as `/interviews/shop/K1abcdef/，看这里`
 * @returns such as `/interviews/shop/k1abcdef/`
 */
export function pathWithoutTail(path: string): string | null {
  const parts = plain(path)
    .split("/")
    .filter((part) => part !== "" && !part.startsWith("index.html"));
  const mended = parts.findIndex((part) => nameAtStart(part) !== part);
  const end = mended < 0 ? parts.length : mended;
  const last = nameAtStart(parts[end] ?? "");
  const names = [...parts.slice(0, end), ...(last === null ? [] : [last])].slice(0, LONGEST);
  const added = parts.slice(last === null ? end : end + 1);
  if (names.length < LONGEST && added.some((part) => NAME.test(part))) return null;
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}

function nameAtStart(part: string): string | null {
  const found = NAME.exec(part);
  return found?.index === 0 ? found[0] : null;
}

/** As addresses of this site are written: without escapes, unseen characters and capitals. */
function plain(part: string): string {
  return decoded(part).replace(UNSEEN, "").toLowerCase();
}

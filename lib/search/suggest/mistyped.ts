import { decoded, namesIn } from "../../text/address-tail";
import { editDistance } from "../../text/edit-distance";

/** The addresses that a mistyped one may have meant: live and former turn ids, by slug. */
export type KnownAddresses = Readonly<Record<string, readonly string[]>>;

/** An interview, or one of its turns, that an address was probably meant to name. */
export interface IntendedAddress {
  readonly slug: string;
  /** Null for the interview as a whole. */
  readonly id: string | null;
}

/**
 * Edits within which an id is still recognised: among some million million possible ids, another one two letters away
 * is not there by chance.
 */
const SLIPS = 2;
/** Number of suggestions, few enough to take in at a glance. */
const OFFERED = 3;

/**
 * What a dead path of this site was probably meant to be, nearest first. An id is found in any interview, since no two
 * interviews share one; letters that look alike count as equal.
 *
 * @param path the path within the site, such as `/interviews/shop/k1abcdef/`
 */
export function intendedAddress(path: string, known: KnownAddresses): IntendedAddress[] {
  const parts = decoded(path)
    .split("/")
    .flatMap((part) => namesIn(part).slice(0, 1))
    .filter((part) => part !== "interviews" && part !== "index");
  const [slug = "", id] = parts.length > 1 ? parts.slice(-2) : parts[0]?.includes("-") ? parts : ["", parts[0]];
  const ids = id === undefined ? [] : nearestIds(id, slug, known);
  return ids.length > 0 ? ids : nearestSlugs(slug || (id ?? ""), known);
}

function nearestIds(id: string, slug: string, known: KnownAddresses): IntendedAddress[] {
  const wanted = lookalike(id);
  // Words that were glued to the end of an id are one slip, however long they are.
  const slips = (other: string) => (wanted.startsWith(other) && wanted !== other ? 1 : editDistance(wanted, other));
  const near = Object.entries(known).flatMap(([of, ids]) =>
    ids.map((other) => ({ slug: of, id: other, away: slips(lookalike(other)) })),
  );
  return near
    .filter(({ away }) => away <= SLIPS)
    .sort((a, b) => a.away - b.away || Number(b.slug === slug) - Number(a.slug === slug))
    .slice(0, OFFERED)
    .map(({ slug: of, id: other }) => ({ slug: of, id: other }));
}

function nearestSlugs(slug: string, known: KnownAddresses): IntendedAddress[] {
  return Object.keys(known)
    .map((other) => ({ slug: other, id: null, away: editDistance(lookalike(slug), lookalike(other)) }))
    .filter(({ away }) => away <= Math.max(SLIPS, Math.floor(slug.length / 4)) && slug !== "")
    .sort((a, b) => a.away - b.away)
    .slice(0, OFFERED)
    .map(({ slug: other, id }) => ({ slug: other, id }));
}

/** Unifies letters that are easily confused when an address is read out or typed: 0 and o; 1, l and i. */
function lookalike(text: string): string {
  return text.toLowerCase().replace(/0/g, "o").replace(/[1i|]/g, "l");
}

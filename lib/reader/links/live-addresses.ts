import type { TurnId } from "../../schema/ids";
import type { Interview } from "../../schema/schema";
import { hasPage } from "./answer-pages";

/**
 * `data/ids.json`: the live addresses by slug. `pages` are the turns with their own page, `places` those that are only
 * on their interview's page.
 */
export type Addresses = Readonly<
  Record<string, { readonly pages: readonly TurnId[]; readonly places: readonly TurnId[] }>
>;

/** The live addresses of these interviews. */
export function addressesOf(interviews: readonly Interview[]): Addresses {
  const entries = interviews.map(({ slug, sections }) => {
    const turns = sections.flatMap((section) => section.turns);
    const ids = (wanted: boolean) => turns.filter((turn) => hasPage(turn) === wanted).map(({ id }) => id);
    return [slug, { pages: ids(true), places: ids(false) }] as const;
  });
  return Object.fromEntries(entries);
}

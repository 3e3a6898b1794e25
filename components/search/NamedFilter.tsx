import { useState } from "react";
import type { Localized } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { FilterGroup, type FilterProps } from "./FilterGroup";

/** As many values as can be taken in at a glance; others are found by typing their names. */
const SHOWN = 8;

interface Props extends FilterProps {
  /** The values whose names match what was typed; all of them if nothing was. */
  readonly find: (typed: string) => readonly { readonly value: string; readonly name: Localized }[];
}

/**
 * A filter with many values: shows those with the most hits, or those that match the name typed, with or without hits.
 */
export function NamedFilter({ find, ...filter }: Props) {
  const [typed, setTyped] = useState("");
  const { counts, picked } = filter;
  const countOf = (value: string) => counts.get(value) ?? 0;
  // `filter` makes the list ours, to be sorted in place: older browsers have no `toSorted`.
  const named = find(typed)
    .filter(({ value }) => typed.trim() !== "" || countOf(value) > 0 || value === picked)
    .sort((a, b) => Number(b.value === picked) - Number(a.value === picked) || countOf(b.value) - countOf(a.value));
  const needsField = typed !== "" || find("").length > SHOWN / 2;
  return (
    <FilterGroup
      {...filter}
      all
      choices={named.slice(0, SHOWN).map(({ value, name }) => ({ value, name: <Localised text={name} /> }))}
    >
      {needsField && (
        <label className="mb-1 block text-sm text-muted">
          <BothLanguages zh="按名字找" en="Find by name" />
          <input
            type="search"
            autoComplete="off"
            className="mt-1 mb-1 block w-full rounded-sm border border-rule bg-paper px-2 py-1 text-base text-ink"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
    </FilterGroup>
  );
}

import { useState } from "react";
import type { Localized } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";
import { FilterGroup, type FilterProps } from "./FilterGroup";

/** As many as can be taken in at a glance; what is not among them is found by typing its name. */
const SHOWN = 8;

interface Props extends FilterProps {
  /** The values that go by what was typed; all of them where nothing was. */
  readonly find: (typed: string) => readonly { readonly value: string; readonly name: Localized }[];
}

/** A filter with many values: those with the most hits, or those that go by the name typed, whether they have hits or not. */
export function NamedFilter({ find, ...filter }: Props) {
  const [typed, setTyped] = useState("");
  const { counts, picked } = filter;
  const countOf = (value: string) => counts.get(value) ?? 0;
  const named = find(typed)
    .filter(({ value }) => typed.trim() !== "" || countOf(value) > 0 || value === picked)
    .toSorted((a, b) => Number(b.value === picked) - Number(a.value === picked) || countOf(b.value) - countOf(a.value));
  const needsField = typed !== "" || find("").length > SHOWN / 2;
  return (
    <FilterGroup
      {...filter}
      all
      choices={named.slice(0, SHOWN).map(({ value, name }) => ({ value, name: <Localised text={name} /> }))}
    >
      {needsField && (
        <label className="mb-1 block text-sm text-muted">
          <Both zh="按名字找" en="Find by name" />
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

import type { ReactNode } from "react";
import { BothLanguages } from "../shell/BothLanguages";

/** The properties that all filters share. */
export interface FilterProps {
  /** The name of its parameter in the address. */
  readonly name: string;
  readonly legend: ReactNode;
  /** The number of hits for each value. */
  readonly counts: ReadonlyMap<string, number>;
  /** There may be more hits than are counted: values without any are shown too. */
  readonly atLeast: boolean;
  readonly picked: string | null;
  readonly onPick: (value: string | null) => void;
}

interface Props extends FilterProps {
  readonly choices: readonly { readonly value: string; readonly name: ReactNode }[];
  /** Shown between the legend and the choices. */
  readonly children?: ReactNode;
  /** Also shows values without hits. */
  readonly all?: boolean;
}

/**
 * A filter: any value, or one of those with hits, each with its number of hits. The picked value is shown even without
 * hits.
 */
export function FilterGroup({
  name,
  legend,
  counts,
  atLeast,
  picked,
  onPick,
  choices,
  children,
  all = atLeast,
}: Props) {
  const countOf = (value: string) => counts.get(value) ?? 0;
  const shown = choices.filter(({ value }) => all || countOf(value) > 0 || value === picked);
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-bold">{legend}</legend>
      {children}
      <FilterOption name={name} value="" checked={picked === null} onPick={() => onPick(null)}>
        <BothLanguages zh="不限" en="Any" />
      </FilterOption>
      {shown.map(({ value, name: words }) => (
        <FilterOption key={value} name={name} value={value} checked={picked === value} onPick={() => onPick(value)}>
          <span>{words}</span>{" "}
          <span className="text-muted tabular-nums">{atLeast ? `≥ ${countOf(value)}` : countOf(value)}</span>
        </FilterOption>
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function FilterOption({ name, value, checked, onPick, children }: OptionProps) {
  return (
    <label className="flex cursor-pointer items-baseline gap-2 py-1 leading-snug hover:text-accent">
      <input type="radio" name={name} value={value} checked={checked} onChange={onPick} className="accent-accent" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

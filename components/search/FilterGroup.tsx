import type { ReactNode } from "react";
import { Both } from "../shell/Both";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: ReactNode;
  readonly count: number;
}

interface Props<Value extends string> {
  /** The name of the parameter in the address. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly picked: string | null;
  readonly onPick: (value: Value | null) => void;
  /** What stands between the legend and the choices. */
  readonly children?: ReactNode;
}

/** One filter: any value, or one of those that would leave something, each with the number of hits it would leave. */
export function FilterGroup<Value extends string>(props: Props<Value>) {
  const { name, legend, choices, picked, onPick, children } = props;
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-bold">{legend}</legend>
      {children}
      <FilterOption name={name} value="" checked={picked === null} onPick={() => onPick(null)}>
        <Both zh="不限" en="Any" />
      </FilterOption>
      {choices.map(({ value, name: shown, count }) => (
        <FilterOption key={value} name={name} value={value} checked={picked === value} onPick={() => onPick(value)}>
          {shown} <span className="text-muted tabular-nums">{count}</span>
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

import { type ReactNode, useState } from "react";
import type { Dates } from "../../lib/search/answer/protocol";
import type { Filters } from "../../lib/search/query/filters";
import { BothLanguages } from "../shell/BothLanguages";

interface Props {
  readonly dates: Dates;
  readonly picked: Pick<Filters, "from" | "to">;
  readonly onPick: (picked: Partial<Pick<Filters, "from" | "to">>) => void;
}

/** Narrows to interviews from one day to another, and says how many have no date and are left out. */
export function DateFilter({ dates: { first, last, undated }, picked, onPick }: Props) {
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-bold">
        <BothLanguages zh="日期" en="Date" />
      </legend>
      <DateField
        name="from"
        words={<BothLanguages zh="从" en="From" />}
        {...{ first, last }}
        picked={picked.from}
        onPick={(from) => onPick({ from })}
      />
      <DateField
        name="to"
        words={<BothLanguages zh="到" en="To" />}
        {...{ first, last }}
        picked={picked.to}
        onPick={(to) => onPick({ to })}
      />
      {undated > 0 && (
        <p className="mt-2 text-sm text-muted">
          <BothLanguages
            zh={`${undated} 篇访谈没有日期，选了日期就不在其中。`}
            en={
              undated === 1
                ? "1 interview has no date and is left out when a date is picked."
                : `${undated} interviews have no date and are left out when a date is picked.`
            }
          />
        </p>
      )}
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  readonly words: ReactNode;
  readonly first: string | null;
  readonly last: string | null;
  readonly picked: string | null;
  readonly onPick: (date: string | null) => void;
}

function DateField({ name, words, first, last, picked, onPick }: FieldProps) {
  const [typed, setTyped] = useState(picked ?? "");
  const [before, setBefore] = useState(picked);
  if (before !== picked) {
    setBefore(picked);
    setTyped(picked ?? "");
  }
  const change = (date: string) => {
    setTyped(date);
    // While a year is being typed, the browser gives years like 0002 and 0020.
    if (date === "" || date >= "1000") onPick(date === "" ? null : date);
  };
  return (
    <label className="mb-2 block">
      <span className="mb-1 block text-sm text-muted">{words}</span>
      <input
        type="date"
        name={name}
        min={first ?? undefined}
        max={last ?? undefined}
        className="block w-full rounded-sm border border-rule bg-paper px-2 py-1"
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

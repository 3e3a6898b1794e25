import { searchPath } from "../../lib/reader/links/paths";
import { BothLanguages } from "../shell/BothLanguages";
import type { Address } from "./state/useAddress";
import { useTextField } from "./state/useTextField";

interface Props {
  readonly address: Address;
  /** Called when the form gets the focus: time to fetch the data. */
  readonly onTouch: () => void;
}

/** The query field. It is a plain form too, so that Enter works before the scripts have loaded. */
export function QueryForm({ address, onTouch }: Props) {
  const field = useTextField(address, "q");
  return (
    <search onFocus={onTouch}>
      <form
        action={searchPath()}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          address.submit();
        }}
      >
        <label htmlFor="q" className="mb-1 block text-muted">
          <BothLanguages zh="要找的词语" en="Search words" />
        </label>
        <div className="search-form">
          <input
            {...field}
            id="q"
            name="q"
            autoCapitalize="none"
            aria-describedby="q-help"
            className="min-w-0 grow border border-rule bg-paper px-3 py-2"
          />
          <button type="submit" className="button shrink-0">
            <BothLanguages zh="搜索" en="Search" />
          </button>
        </div>
        <p id="q-help" className="mt-2 text-sm text-muted">
          <BothLanguages
            zh="几个词都要出现；“引号”里的连着出现；-词 表示不出现。"
            en="All words must occur; “quoted words” as a phrase; -word must not occur."
          />
        </p>
      </form>
    </search>
  );
}

import { searchPath } from "../../lib/reader/links/paths";
import { BothLanguages } from "./BothLanguages";

/** The search form, with words that somebody may search for. A plain form, so that it works without JavaScript. */
export function SearchForm({ examples }: { examples: readonly string[] }) {
  return (
    <search>
      <form action={searchPath()} method="get" className="search-form">
        <label className="grow">
          <span className="sr-only">
            <BothLanguages zh="在全部访谈中搜索" en="Search all interviews" />
          </span>
          <input
            type="search"
            name="q"
            placeholder={examples.join(", ")}
            autoComplete="off"
            className="w-full border border-rule bg-paper px-3 py-2"
          />
        </label>
        <button type="submit" className="button">
          <BothLanguages zh="搜索" en="Search" />
        </button>
      </form>
    </search>
  );
}

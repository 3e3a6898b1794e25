import { searchPath } from "../../lib/reader/links/paths";
import { BothLanguages } from "./BothLanguages";

/** The search form. A plain form, so that it works without JavaScript. */
export function SearchForm() {
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
            placeholder="世界模型, JEPA, open source"
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

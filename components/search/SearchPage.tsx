"use client";

import { isEmptySearch } from "../../lib/search/address";
import { Both } from "../shell/Both";
import { Filters } from "./Filters";
import { Hits } from "./Hits";
import { QueryForm } from "./QueryForm";
import { Status } from "./Status";
import { useSearch } from "./useSearch";

/** The search page, the one page that React runs in the browser. */
export function SearchPage() {
  const { address, asked, busy, failed, shown, touch, retry } = useSearch();
  const listed = shown !== null && asked && !isEmptySearch(shown.state) ? shown : null;
  return (
    <main id="main" tabIndex={-1} className="page max-w-5xl" aria-busy={busy}>
      <header className="page-head">
        <h1>
          <Both zh="搜索" en="Search" />
        </h1>
      </header>
      <QueryForm address={address} onTouch={touch} />
      <div className="mt-6 grid gap-x-12 gap-y-6 wide:grid-cols-[15rem_minmax(0,1fr)]">
        {shown !== null && !failed && (
          <Filters
            corpus={shown.index.corpus}
            counts={shown.found.counts}
            picked={address.state?.filters ?? shown.state.filters}
            onPick={address.filter}
          />
        )}
        <div className="min-w-0 max-w-3xl only:col-span-full">
          <Status asked={asked} busy={busy} failed={failed} total={listed?.found.hits.length ?? null} onRetry={retry} />
          {listed !== null && !failed && <Hits {...listed} onFilter={address.filter} />}
        </div>
      </div>
    </main>
  );
}

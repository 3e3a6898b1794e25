"use client";

import { lazy, Suspense } from "react";
import { isEmptySearch } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";
import { Hits } from "./Hits";
import { OrderPicker } from "./OrderPicker";
import { QueryForm } from "./QueryForm";
import { QuotationCheck } from "./QuotationCheck";
import { Status } from "./Status";
import { walkHits } from "./state/key-navigation";
import { useScrollState } from "./state/useScrollState";
import { useSearch } from "./state/useSearch";

/** Lazy: filters are shown only once there is something to filter. */
const Filters = lazy(() => import("./FilterPanel"));

/** The search page, the only page that runs React in the browser. */
export function SearchPage() {
  const { address, asked, busy, failed, shown, touch, retry, countAll } = useSearch();
  const answer = shown !== null && asked && !isEmptySearch(shown.answer.state) ? shown.answer : null;
  useScrollState(answer !== null);
  return (
    <main id="main" tabIndex={-1} className="page max-w-5xl" aria-busy={busy} onKeyDown={walkHits}>
      <header className="page-head">
        <h1>
          <BothLanguages zh="搜索" en="Search" />
        </h1>
      </header>
      <QueryForm address={address} onTouch={touch} />
      <div className="mt-6 grid gap-x-12 gap-y-6 wide:grid-cols-[15rem_minmax(0,1fr)]">
        {shown !== null && shown.directory !== null && !failed && (
          <Suspense>
            <Filters
              directory={shown.directory}
              counts={shown.answer.counts}
              atLeast={shown.answer.uncounted !== null}
              picked={address.state?.filters ?? shown.answer.state.filters}
              address={address}
            />
          </Suspense>
        )}
        <div className="min-w-0 max-w-3xl only:col-span-full">
          <Status asked={asked} busy={busy} failed={failed} answer={answer} onRetry={retry} onCountAll={countAll} />
          {answer !== null && !failed && (
            <>
              {answer.quotation !== null && <QuotationCheck quotation={answer.quotation} />}
              {answer.total > 1 && <OrderPicker picked={answer.state.sort} onPick={address.sort} />}
              <Hits answer={answer} address={address} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}

"use client";

import { useEffect } from "react";
import { isEmptySearch, LONGEST_QUERY } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";
import { CatchErrors } from "./CatchErrors";
import { Failure } from "./Failure";
import { Filters } from "./Filters";
import { Hits } from "./Hits";
import { NamedHits } from "./NamedHits";
import { OrderPicker } from "./OrderPicker";
import { QueryForm } from "./QueryForm";
import { QuotationCheck, QuotationOffer } from "./QuotationCheck";
import { Status } from "./Status";
import { walkHits } from "./state/key-navigation";
import { useHandOver } from "./state/useHandOver";
import { useScrollState } from "./state/useScrollState";
import { type Search, useSearch } from "./state/useSearch";

/** The search page, the only page that runs React in the browser. */
export function SearchPage() {
  const search = useSearch();
  const { address, busy, touch } = search;
  const waiting = address.state === null;
  useEffect(() => {
    // The scripts have come after all (`components/client/boot/search-scripts.ts`).
    if (!waiting) delete document.documentElement.dataset.stalled;
  }, [waiting]);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="page max-w-5xl"
      aria-busy={busy}
      data-waiting={waiting ? "" : undefined}
      onKeyDown={walkHits}
    >
      <header className="page-head">
        <h1>
          <BothLanguages zh="搜索" en="Search" />
        </h1>
      </header>
      <QueryForm address={address} onTouch={touch} />
      <CatchErrors
        otherwise={(drawAgain) => (
          <div role="status" className="mt-6">
            <Failure reason="broken" onRetry={drawAgain} />
          </div>
        )}
      >
        <Results search={search} />
      </CatchErrors>
    </main>
  );
}

function Results({ search }: { readonly search: Search }) {
  const { address, asked, busy, failed, shown, retry, countAll } = search;
  const answer = shown !== null && asked && !isEmptySearch(shown.answer.state) ? shown.answer : null;
  useScrollState(answer?.complete === true);
  useHandOver(answer, address.shown);
  return (
    <div className="mt-6 grid gap-x-12 gap-y-6 wide:grid-cols-[15rem_minmax(0,1fr)]">
      {shown !== null && (
        <Filters
          directory={shown.directory}
          counts={shown.answer.counts}
          atLeast={shown.answer.uncounted !== null}
          picked={address.state?.filters ?? shown.answer.state.filters}
          address={address}
        />
      )}
      <div className="min-w-0 max-w-3xl only:col-span-full">
        <Status asked={asked} busy={busy} failed={failed} answer={answer} onRetry={retry} onCountAll={countAll} />
        {answer !== null && (
          <>
            {answer.state.q.length > LONGEST_QUERY && (
              <p className="mb-4">
                <BothLanguages
                  zh={`找的是前 ${LONGEST_QUERY} 个字符；后面的没有找。`}
                  en={`Searched for the first ${LONGEST_QUERY} characters, not for the rest.`}
                />
              </p>
            )}
            {answer.quotation !== null && <QuotationCheck quotation={answer.quotation} />}
            {answer.unjudged && <QuotationOffer busy={busy} onCheck={countAll} />}
            <NamedHits named={answer.named} marked={answer.state.q} />
            {answer.total > 1 && (
              <OrderPicker picked={address.state?.sort ?? answer.state.sort} onPick={address.sort} />
            )}
            <Hits answer={answer} address={address} />
          </>
        )}
      </div>
    </div>
  );
}

import type { Metadata } from "next";
import { AllInterviews } from "../components/shell/AllInterviews";
import { BothLanguages } from "../components/shell/BothLanguages";
import { ProblemReport } from "../components/shell/ProblemReport";
import { SearchForm } from "../components/shell/SearchForm";
import { homePath } from "../lib/reader/links/paths";
import { titleOf } from "../lib/reader/page/summary";
import { errorsOnce, siteOnce } from "./data";

export function generateMetadata(): Metadata {
  return { title: titleOf("没有这一页 · Page not found", siteOnce().name) };
}

/** The page for dead links. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1} className="page" data-nowhere={homePath()}>
      <header className="page-head">
        <h1>
          <BothLanguages zh="没有这一页" en="Page not found" />
        </h1>
      </header>
      <ProblemReport errors={errorsOnce()} />
      <p className="mb-4">
        <BothLanguages
          zh="链接也许抄漏了一段。可以搜一句记得的话，或者从全部访谈里找。"
          en="Part of the link may be missing. Search for words you remember, or browse all interviews."
        />
      </p>
      <SearchForm examples={siteOnce().examples} />
      <AllInterviews />
    </main>
  );
}

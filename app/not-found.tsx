import type { Metadata } from "next";
import { Both } from "../components/shell/Both";
import { Report } from "../components/shell/Report";
import { SearchForm } from "../components/shell/SearchForm";
import { homePath } from "../lib/reader/links/paths";
import { errorsOnce } from "./data";

export const metadata: Metadata = { title: "没有这一页 · Page not found — Duidu 对读" };

/** The page for dead links. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1} className="page" data-nowhere={homePath()}>
      <header className="page-head">
        <h1>
          <Both zh="没有这一页" en="Page not found" />
        </h1>
      </header>
      <Report errors={errorsOnce()} />
      <p className="mb-4">
        <Both
          zh="链接也许抄漏了一段。可以搜一句记得的话，或者从全部访谈里找。"
          en="Part of the link may be missing. Search for words you remember, or browse all interviews."
        />
      </p>
      <SearchForm />
      <p className="mt-6">
        <a href={homePath()}>
          <Both zh="全部访谈" en="All interviews" />
        </a>
      </p>
    </main>
  );
}

import type { Metadata } from "next";
import { SearchPage } from "../../components/search/SearchPage";
import { BothLanguages } from "../../components/shell/BothLanguages";
import { searchPath } from "../../lib/reader/links/paths";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata(
  {
    title: "搜索 · Search",
    description: "谁说过这句话，在哪里说的。 Who said that, and where.",
  },
  searchPath(),
);

/**
 * The search page. Its note for browsers without JavaScript is outside `<main>`, which is `aria-busy` until the script
 * runs.
 */
export default function Search() {
  return (
    <>
      <noscript>
        <aside className="mx-auto w-full max-w-5xl px-5 pt-4 sm:px-8">
          <p className="border-l-2 border-accent pl-4">
            <BothLanguages
              zh="搜索需要 JavaScript。不用它也能读：打开任何一篇访谈，用浏览器的“在页面中查找”。"
              en="Search needs JavaScript. Without it, open an interview and use your browser’s find-in-page."
            />
          </p>
        </aside>
      </noscript>
      <SearchPage />
    </>
  );
}

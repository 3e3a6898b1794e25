import type { Metadata } from "next";
import { SearchPage } from "../../components/search/SearchPage";
import { BothLanguages } from "../../components/shell/BothLanguages";
import { homePath, searchPath, speakersPath } from "../../lib/reader/links/paths";
import { pageMetadata } from "../page-metadata";

export const generateMetadata = (): Metadata =>
  pageMetadata(
    {
      title: "搜索 · Search",
      description: "谁说过这句话，在哪里说的。 Who said that, and where.",
    },
    searchPath(),
  );

const NOTE = "mx-auto w-full max-w-5xl px-5 pt-4 sm:px-8";

/**
 * The search page. Its notes for when the scripts do not run are outside `<main>`, which is `aria-busy` until they do.
 * The second is shown by `components/client/boot/search-scripts.ts`.
 */
export default function Search() {
  return (
    <>
      <noscript>
        <aside className={NOTE}>
          <p className="border-l-2 border-accent pl-4">
            <BothLanguages
              zh="没有 JavaScript，这里不能搜索。可以从目录找到要读的，再用浏览器的“在页面中查找”："
              en="Search needs JavaScript, which is off. Find what to read in the lists, and use your browser’s find-in-page:"
            />{" "}
            <a href={homePath()}>
              <BothLanguages zh="全部访谈" en="all interviews" />
            </a>{" "}
            <a href={speakersPath()}>
              <BothLanguages zh="全部人物" en="all speakers" />
            </a>
          </p>
        </aside>
      </noscript>
      <aside className={`stalled ${NOTE}`} role="status">
        <p className="mb-3">
          <BothLanguages
            zh="本页的程序没有加载完，所以还不能搜索。请检查网络，再试一次。"
            en="The program of this page has not loaded, so it cannot search yet. Check your connection and try again."
          />
        </p>
        <button type="button" className="button" data-switch="reload">
          <BothLanguages zh="再试一次" en="Try again" />
        </button>
      </aside>
      <SearchPage />
    </>
  );
}

import type { Metadata } from "next";
import { AllInterviews } from "../../components/shell/AllInterviews";
import { BothLanguages } from "../../components/shell/BothLanguages";
import { keptPath } from "../../lib/reader/links/paths";
import { pageMetadata } from "../page-metadata";

export const generateMetadata = (): Metadata => ({
  ...pageMetadata(
    {
      title: "离线阅读 · Reading offline",
      description: "这个浏览器里存下了哪些访谈。 Which interviews this browser keeps.",
    },
    keptPath(),
  ),
  robots: { index: false },
});

/** What this browser keeps; where there is no network, pages that are not kept lead here. A script fills the list. */
export default function KeptPage() {
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="page-head">
        <h1>
          <BothLanguages zh="离线阅读" en="Reading offline" />
        </h1>
      </header>
      <p className="mb-4">
        <BothLanguages
          zh="打开过的页，没有网络时也能再读。访谈末尾可以把整篇存下。都只在这个浏览器里，网站并不知道。"
          en="Pages that you opened can be read again without a network. At the end of an interview, all of it can be kept. It is all in this browser alone, and unknown to the site."
        />
      </p>
      <div data-kept="" className="kept">
        <p>
          <BothLanguages
            zh="这里要列出存下的访谈；这个浏览器或这个网站不存，或者没有 JavaScript。"
            en="What is kept would be listed here; this browser or this site keeps nothing, or JavaScript is off."
          />
        </p>
      </div>
      <AllInterviews />
    </main>
  );
}

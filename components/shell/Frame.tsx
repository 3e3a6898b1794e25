import type { ReactNode } from "react";
import { assetPath } from "../../lib/reader/links/paths";
import type { Site } from "../../lib/schema/site";
import { BothLanguages } from "./BothLanguages";
import { Footer } from "./Footer";
import { Header } from "./Header";

interface FrameProps {
  site: Site;
  /** The content of `<head>`; the framework fills it for its own pages. */
  head?: ReactNode;
  children: ReactNode;
}

/**
 * The document of every page, rendered by the framework or by a route handler. Scripts set the reader's choices on `<html>`
 * before the first paint, so React must not compare the attributes of that element; the build puts the first of them into the
 * page and lets `duidu.js` come later (`scripts/export/first-script.ts`).
 */
export function Frame({ site, head, children }: FrameProps) {
  return (
    <html lang="zh-Hans" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: next/head belongs to the pages router, and this is also rendered without Next */}
      <head>
        {head}
        <link rel="stylesheet" href={assetPath("/duidu.css")} />
        <script src={assetPath("/duidu.js")} />
      </head>
      <body>
        <a href="#main" className="skip">
          <BothLanguages zh="跳到正文" en="Skip to the text" />
        </a>
        <Header name={site.name} />
        {children}
        <Footer site={site} />
        <p id="status" role="status" className="toast" />
      </body>
    </html>
  );
}

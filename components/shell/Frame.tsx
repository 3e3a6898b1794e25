import type { ReactNode } from "react";
import { assetPath } from "../../lib/reader/links/paths";
import { Both } from "./Both";
import { Footer } from "./Footer";
import { Header } from "./Header";

interface FrameProps {
  /** What a page puts into its head itself; the framework's own pages leave it to the framework. */
  head?: ReactNode;
  children: ReactNode;
}

/**
 * The whole document of every page, whether the framework writes it or a route handler. `duidu.js` sets what the reader
 * chose on `<html>` before anything is painted, which is why it is not deferred, and why React is told not to compare that
 * element's attributes.
 */
export function Frame({ head, children }: FrameProps) {
  return (
    <html lang="zh-Hans" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: next/head is of the pages router, and this is also rendered without Next */}
      <head>
        {head}
        <link rel="stylesheet" href={assetPath("/duidu.css")} />
        <script src={assetPath("/duidu.js")} />
      </head>
      <body>
        <a href="#main" className="skip">
          <Both zh="跳到正文" en="Skip to the text" />
        </a>
        <Header />
        {children}
        <Footer />
        <p id="status" role="status" className="toast" />
      </body>
    </html>
  );
}

import type { ReactNode } from "react";
import { Both } from "../components/shell/Both";
import { Footer } from "../components/shell/Footer";
import { Header } from "../components/shell/Header";
import { assetPath } from "../lib/reader/paths";
import "./globals.css";

/**
 * The frame of every page. `duidu.js` sets what the reader chose on `<html>` before anything is painted, which is why it
 * is not deferred, and why React is told not to compare that element's attributes.
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans" suppressHydrationWarning>
      <head>
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

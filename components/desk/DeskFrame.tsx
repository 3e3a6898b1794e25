import type { ReactNode } from "react";
import { assetPath } from "../../lib/reader/links/paths";
import type { Site } from "../../lib/schema/site";
import { Frame } from "../shell/Frame";

interface DeskFrameProps {
  site: Site;
  title: string;
  /** What a page must show to be allowed to write: this server made it. */
  token: string;
  children: ReactNode;
}

/** The frame of the pages of the editor's desk, which are served in development and never exported. */
export function DeskFrame({ site, title, token, children }: DeskFrameProps) {
  const head = (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="desk-token" content={token} />
      <title>{`${title} — Desk 编辑台`}</title>
      <link rel="icon" href={assetPath("/icon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={deskPath("desk.css")} />
      <script src={deskPath("desk.js")} defer />
    </>
  );
  return (
    <Frame site={site} head={head}>
      <main id="main" tabIndex={-1} className="desk">
        {children}
      </main>
    </Frame>
  );
}

/** An address of the desk, `""` for its first page. */
export function deskPath(path: string): string {
  return assetPath(`/desk/${path}`);
}

import { aboutPath, assetPath, keptPath } from "../../lib/reader/links/paths";
import type { Site } from "../../lib/schema/site";
import { BothLanguages } from "./BothLanguages";

/** The footer of every page: the rights in the texts, the feed, and what the site adds. */
export function Footer({ site: { rights, links, credit } }: { site: Site }) {
  return (
    <footer className="site-footer">
      <p>
        <BothLanguages {...rights} />
      </p>
      <p className="flex flex-wrap gap-x-5">
        <a href={aboutPath()}>
          <BothLanguages zh="关于本站" en="About this site" />
        </a>
        <a href={keptPath()} className="needs-keeping">
          <BothLanguages zh="离线阅读" en="Reading offline" />
        </a>
        <a href={assetPath("/feed.xml")}>RSS</a>
        {links.map(({ text, url }) => (
          <a key={url} href={url} rel="noopener">
            <BothLanguages {...text} />
          </a>
        ))}
      </p>
      {credit && (
        <p>
          <BothLanguages zh="用 Duidu 对读做成。" en="Made with Duidu 对读." />
        </p>
      )}
    </footer>
  );
}

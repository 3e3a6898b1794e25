import { aboutPath, assetPath, keptPath } from "../../lib/reader/links/paths";
import { BothLanguages } from "./BothLanguages";

/** The footer of every page: the rights in the texts, and the feed. */
export function Footer() {
  return (
    <footer className="site-footer">
      <p>
        <BothLanguages zh="文字的权利属于各自的作者和发布者。" en="The texts belong to their authors and publishers." />
      </p>
      <p className="flex gap-5">
        <a href={aboutPath()}>
          <BothLanguages zh="关于本站" en="About this site" />
        </a>
        <a href={keptPath()} className="needs-keeping">
          <BothLanguages zh="离线阅读" en="Reading offline" />
        </a>
        <a href={assetPath("/feed.xml")}>RSS</a>
      </p>
    </footer>
  );
}

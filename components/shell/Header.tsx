import { aboutPath, homePath, searchPath, speakersPath } from "../../lib/reader/links/paths";
import { inOneLine } from "../../lib/reader/words/names";
import type { Words } from "../../lib/schema/site";
import { BothLanguages } from "./BothLanguages";
import { SiteName } from "./SiteName";
import { TypeSwitch } from "./TypeSwitch";

const LINKS = [
  { href: homePath(), zh: "访谈", en: "Interviews" },
  { href: speakersPath(), zh: "人物", en: "Speakers" },
  { href: searchPath(), zh: "搜索", en: "Search" },
  { href: aboutPath(), zh: "关于", en: "About" },
];

/** The header of every page, with the name of the site. Its buttons need JavaScript and are hidden without it. */
export function Header({ name }: { name: Words }) {
  return (
    <header className="site-header">
      <a href={homePath()} className="wordmark">
        <SiteName name={name} />
      </a>
      <nav aria-label={inOneLine(name)} className="flex flex-wrap gap-x-5 gap-y-1">
        {LINKS.map(({ href, zh, en }) => (
          <a key={href} href={href} data-search={href === searchPath() ? "" : undefined}>
            <BothLanguages zh={zh} en={en} />
          </a>
        ))}
      </nav>
      <div className="needs-js ml-auto flex gap-2">
        <button type="button" className="switch" data-switch="interface">
          <span lang="en" className="ui-zh">
            English
          </span>
          <span lang="zh-Hans" className="ui-en">
            中文
          </span>
        </button>
        <TypeSwitch />
        <button type="button" className="switch" data-switch="help">
          <span aria-hidden="true">?</span>
          <span className="sr-only">
            <BothLanguages zh="按键" en="Keyboard shortcuts" />
          </span>
        </button>
        <button type="button" className="switch" data-switch="theme">
          <span aria-hidden="true">◐</span>
          <span className="sr-only">
            <BothLanguages zh="切换深浅" en="Switch between light and dark theme" />
          </span>
        </button>
      </div>
    </header>
  );
}

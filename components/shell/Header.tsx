import { aboutPath, homePath, searchPath, speakersPath } from "../../lib/reader/links/paths";
import { BothLanguages } from "./BothLanguages";
import { TypeSwitch } from "./TypeSwitch";

const LINKS = [
  { href: homePath(), zh: "访谈", en: "Interviews" },
  { href: speakersPath(), zh: "人物", en: "Speakers" },
  { href: searchPath(), zh: "搜索", en: "Search" },
  { href: aboutPath(), zh: "关于", en: "About" },
];

/** The header of every page. Its buttons need JavaScript and are hidden without it. */
export function Header() {
  return (
    <header className="site-header">
      <a href={homePath()} className="wordmark">
        Duidu <span lang="zh-Hans">对读</span>
      </a>
      <nav aria-label="Duidu 对读" className="flex flex-wrap gap-x-5 gap-y-1">
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

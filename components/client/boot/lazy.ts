/**
 * What most readers of a page never use is fetched when it is first used: counterparts of sentences, the settings of the
 * type, the list of keys. The files stand beside this script.
 */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The scripts that are fetched when they are first used, by the names of their files. */
interface Lazy {
  readonly "dead-links": typeof import("../lazy/dead-links");
  readonly marks: typeof import("../lazy/marks");
  readonly panels: typeof import("../lazy/panels");
  readonly passage: typeof import("../lazy/passage");
  readonly "sentence-highlight": typeof import("../lazy/sentence-highlight");
  readonly share: typeof import("../lazy/share");
}

/** Fetches a script of this site, once. */
export function lazy<Name extends keyof Lazy>(name: Name): Promise<Lazy[Name]> {
  return import(new URL(`duidu-${name}.js`, script).href);
}

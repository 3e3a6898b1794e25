/**
 * What most readers of a page never use is fetched when it is first used: counterparts of sentences, the settings of the
 * type, the list of keys. The files stand beside this script.
 */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The scripts that come later, by the names of their files. */
interface Late {
  readonly astray: typeof import("./late/astray");
  readonly counterparts: typeof import("./late/counterparts");
  readonly marks: typeof import("./late/marks");
  readonly panels: typeof import("./late/panels");
  readonly passage: typeof import("./late/passage");
  readonly share: typeof import("./late/share");
}

/** Fetches a script of this site, once. */
export function late<Name extends keyof Late>(name: Name): Promise<Late[Name]> {
  return import(new URL(`duidu-${name}.js`, script).href);
}

/**
 * Features that most readers never use, such as sentence highlighting or type settings, are fetched on first use. Their
 * scripts are beside this one.
 */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The lazy scripts by file name. */
interface Lazy {
  readonly "dead-links": typeof import("../lazy/dead-links");
  readonly hits: typeof import("../lazy/hits");
  readonly marks: typeof import("../lazy/marks");
  readonly panels: typeof import("../lazy/panels");
  readonly passage: typeof import("../lazy/passage");
  readonly "sentence-highlight": typeof import("../lazy/sentence-highlight");
  readonly share: typeof import("../lazy/share");
}

/** Loads a lazy script, once. */
export function lazy<Name extends keyof Lazy>(name: Name): Promise<Lazy[Name]> {
  return import(new URL(`duidu-${name}.js`, script).href);
}

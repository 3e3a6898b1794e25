/**
 * Features that most readers never use, such as sentence highlighting or type settings, are fetched on first use. Their
 * scripts are beside this one.
 */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The lazy scripts by file name. */
interface Lazy {
  readonly absent: typeof import("../lazy/absent");
  readonly "dead-links": typeof import("../lazy/dead-links");
  readonly hits: typeof import("../lazy/hits");
  readonly marks: typeof import("../lazy/marks");
  readonly panels: typeof import("../lazy/panels");
  readonly passage: typeof import("../lazy/passage");
  readonly "sentence-highlight": typeof import("../lazy/sentence-highlight");
  readonly share: typeof import("../lazy/share");
}

let styles: Promise<unknown> | undefined;

/** Loads a lazy script, once, and before it the style of what the lazy scripts show. */
export async function lazy<Name extends keyof Lazy>(name: Name): Promise<Lazy[Name]> {
  styles ??= loadStyles();
  const [loaded] = await Promise.all([import(new URL(`duidu-${name}.js`, script).href), styles]);
  return loaded;
}

/** Settles when the style is there or cannot be had: what is shown then can still be read. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("duidu-lazy.css", script).href;
  document.head.append(link);
  return new Promise((settle) => {
    link.onload = link.onerror = settle;
  });
}

import { sayMissing } from "../dom/missing";

/**
 * Features that most readers never use, such as sentence highlighting or type settings, are fetched on first use. Their
 * scripts are beside this one.
 */
export const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The names of the files in a build, which tell what is in them; none while editing. */
declare const LAZY_FILES: Readonly<Partial<Record<string, string>>>;

/** The lazy scripts by name. */
interface Lazy {
  readonly absent: typeof import("../lazy/absent");
  readonly "dead-links": typeof import("../lazy/dead-links");
  readonly hits: typeof import("../lazy/hits");
  readonly keep: typeof import("../lazy/keep");
  readonly marks: typeof import("../lazy/marks");
  readonly panels: typeof import("../lazy/panels");
  readonly passage: typeof import("../lazy/passage");
  readonly "sentence-highlight": typeof import("../lazy/sentence-highlight");
  readonly share: typeof import("../lazy/share");
}

let styles: Promise<unknown> | undefined;
/** How often each script could not be had: a browser may keep a failure, so that the next try has another address. */
const failures = new Map<keyof Lazy, number>();

/** Milliseconds after which what has not come is given up. */
const PATIENCE = 10_000;

/**
 * Loads a lazy script, once, and before it the style of what the lazy scripts show.
 *
 * @throws where the script cannot be had
 */
export async function lazy<Name extends keyof Lazy>(name: Name): Promise<Lazy[Name]> {
  styles ??= loadStyles();
  const failed = failures.get(name) ?? 0;
  const url = new URL(`${LAZY_FILES[name] ?? `duidu-${name}.js`}${failed === 0 ? "" : `?again=${failed}`}`, script);
  try {
    const [loaded] = await Promise.all([Promise.race([import(url.href), rejectLate()]), styles]);
    return loaded;
  } catch (error) {
    failures.set(name, failed + 1);
    throw error;
  }
}

/** Loads a lazy script and uses it; where it cannot be had, the reader is told, and may press again. */
export function withLazy<Name extends keyof Lazy>(name: Name, use: (loaded: Lazy[Name]) => unknown): void {
  lazy(name).then(use, sayMissing);
}

function rejectLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));
}

/** Settles when the style is there, cannot be had or is late: what is shown then can still be read. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(LAZY_FILES["lazy.css"] ?? "duidu-lazy.css", script).href;
  document.head.append(link);
  return new Promise((settle) => {
    link.onload = link.onerror = settle;
    setTimeout(settle, STYLE_PATIENCE);
  });
}

/** Milliseconds for which a panel waits for its style. */
const STYLE_PATIENCE = 1500;

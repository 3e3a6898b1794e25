import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { z } from "zod";
import { UnknownShape } from "./strip-runtime-page";

/** The page that Next puts into every build by itself: what it needs in the browser, every page needs. */
const NEXTS_OWN = "/_global-error";

const Prerendered = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable(), dataRoute: z.string().nullable() })),
});
const References = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }));

/** A page that Next exported. */
export interface ExportedPage {
  /** Its address within the site, such as `/interviews/a`. */
  readonly path: string;
  /** The client components that its route may hold, Next's own wrappers apart; a page with none needs no runtime. */
  readonly clientComponents: readonly string[];
}

/**
 * The pages of a build, and which of them hold client components, from what Next itself writes down: a route's reference
 * manifest names every client module that its tree can reach.
 *
 * @param next the folder of the build, `.next`
 * @throws UnknownShape when the manifests are not where, or not as, they were
 */
export function exportedPages(next: string): readonly ExportedPage[] {
  const manifest = read(join(next, "prerender-manifest.json"), (text) => Prerendered.parse(JSON.parse(text)));
  const wrappers = clientModules(next, NEXTS_OWN);
  const ofRoute = new Map<string, readonly string[]>();
  const componentsOf = (route: string): readonly string[] => {
    const known = ofRoute.get(route) ?? [...clientModules(next, route)].filter((module) => !wrappers.has(module));
    ofRoute.set(route, known);
    return known;
  };
  // What has no data route is no page: a feed, a picture, a page written by a route handler.
  const pages = Object.entries(manifest.routes).filter(
    ([path, { dataRoute }]) => dataRoute !== null && path !== NEXTS_OWN,
  );
  return pages.map(([path, { srcRoute }]) => ({ path, clientComponents: componentsOf(srcRoute ?? path) }));
}

/** The client modules that a route can reach. The manifest is a script that sets one global. */
function clientModules(next: string, route: string): ReadonlySet<string> {
  const name = `${route === "/" ? "" : route}/page`;
  return read(join(next, "server", "app", `${name}_client-reference-manifest.js`), (text) => {
    const context = createContext({});
    runInContext(text, context);
    const references = References.parse(context.__RSC_MANIFEST);
    const modules = references[name]?.clientModules;
    if (modules === undefined) throw new Error(`nothing about ${name}`);
    return new Set(Object.keys(modules));
  });
}

function read<T>(file: string, parse: (text: string) => T): T {
  if (!existsSync(file)) throw new UnknownShape(`${file} is missing`);
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UnknownShape(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

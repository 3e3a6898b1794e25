/**
 * Each request of a search fails once, in each way: minutes, so `npm run e2e -- --sweep` runs it, and `npm test` does not.
 */
import { type Browser, expect, test } from "@playwright/test";
import { type Fault, faultyNetwork } from "./faulty-network";
import { search } from "./patient-search";
import { SEARCH_FILES } from "./site";

/** Collections that are searched in their whole text, and in the files of an index. */
const KINDS: readonly (readonly [name: string, files: ReadonlyMap<string, Buffer>])[] = [
  ["the whole text", new Map()],
  ["packs", SEARCH_FILES.ranges],
  ["files", SEARCH_FILES.files],
];

/** Every path that a search asks for, but for the page itself, for which the browser says what is wrong. */
async function pathsOfSearch(browser: Browser, site: string, files: ReadonlyMap<string, Buffer>) {
  const network = await faultyNetwork(site, { files });
  const page = await browser.newPage();
  await search(page, network.url);
  await page.waitForLoadState("networkidle");
  await page.close();
  network.close();
  const paths = [...new Set(network.asked)];
  // The scripts are nearly the same for both.
  return paths.filter((path) => (files.size > 0 ? path.includes("/data/") : !/\/search\/|icon/.test(path)));
}

/** A browser draws nothing before these have come, and shows that it waits; of the search they are no part. */
const BLOCKING = /duidu\.(?:css|js)(?:\?|$)/;
/** Pages at once: they mostly wait. */
const AT_ONCE = 4;

for (const [kind, files] of KINDS) {
  for (const fault of ["dropped", "short", "late", "never"] satisfies Fault[]) {
    test(`a search of ${kind} survives each of its requests being ${fault} once`, async ({ browser, baseURL }) => {
      test.setTimeout(600_000);
      const site = baseURL ?? "";
      const paths = await pathsOfSearch(browser, site, files);
      expect(paths.length).toBeGreaterThan(4);
      const left = paths.filter((path) => fault !== "never" || !BLOCKING.test(path));
      const failed: string[] = [];
      const tryEach = async () => {
        for (let path = left.pop(); path !== undefined; path = left.pop()) {
          const problem = await searchWith(browser, site, files, path, fault);
          if (problem !== null) failed.push(`${path}: ${problem}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, tryEach));
      expect(failed).toEqual([]);
    });
  }
}

/** Searches while one answer has a fault; says what went wrong besides, or null. */
async function searchWith(
  browser: Browser,
  site: string,
  files: ReadonlyMap<string, Buffer>,
  path: string,
  fault: Fault,
): Promise<string | null> {
  let isDone = false;
  const network = await faultyNetwork(site, {
    files,
    fault(asked) {
      if (isDone || asked !== path) return null;
      isDone = true;
      return fault;
    },
  });
  const page = await browser.newPage();
  const problem = await search(page, network.url).then(
    () => (isDone ? null : "was not asked for"),
    (error: unknown) => String(error).slice(0, 300),
  );
  await page.close();
  network.close();
  return problem;
}

import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { filesUnder } from "../../lib/io/files";
import { foldWhole, has, patternsOf } from "../../lib/search/testing/plain-scan";
import { type Spread, spread } from "../spread";
import type { Material } from "./material";
import { score } from "./scan";

/** Results of another engine on the same texts and queries. */
export interface Rival {
  readonly seconds: number;
  readonly megabytes: number;
  /** Compressed bytes of the index, all files together. */
  readonly index: number;
  readonly recall: number;
  readonly precision: number;
  readonly bytes: Spread | null;
  readonly requests: Spread | null;
  readonly cpu: Spread;
}

const require = createRequire(join(import.meta.dirname, "package.json"));

function* records({ interviews, turnsOf }: Material) {
  let number = 0;
  for (const at of interviews.keys()) {
    for (const { rows } of turnsOf(at)) {
      yield { id: number, text: rows.flatMap(({ zh, en }) => [...zh, ...en]).join("\n") };
      number += 1;
    }
  }
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A plain scan of all text, folded beforehand: it fetches everything once, and every query reads all of it. */
export function tryScan({ interviews, turnsOf }: Material, queries: readonly string[]): Rival {
  const before = performance.now();
  const texts: string[][] = [];
  for (const at of interviews.keys()) {
    for (const { rows } of turnsOf(at)) texts.push(rows.flatMap(({ zh, en }) => [...zh, ...en]).map(foldWhole));
  }
  const seconds = (performance.now() - before) / 1000;
  const times = queries.map((q) => {
    const begun = cpu();
    const pattern = patternsOf(q);
    for (const paragraphs of texts) has(paragraphs, pattern);
    return cpu() - begun;
  });
  return {
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    index: gzipSync(JSON.stringify(texts)).length,
    recall: 1,
    precision: 1,
    bytes: null,
    requests: null,
    cpu: spread(times),
  };
}

/**
 * MiniSearch as its documentation recommends for Chinese: words cut by `Intl.Segmenter`, all terms required, the last
 * as a prefix.
 */
export async function tryMiniSearch(
  material: Material,
  queries: readonly string[],
  expected: readonly (readonly number[])[],
): Promise<Rival> {
  const { default: MiniSearch } = await import(pathToFileURL(require.resolve("minisearch")).href);
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  const tokenize = (text: string) =>
    [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const before = performance.now();
  const index = new MiniSearch({ fields: ["text"], tokenize });
  index.addAll([...records(material)]);
  const seconds = (performance.now() - before) / 1000;
  const times: number[] = [];
  const found = queries.map((q) => {
    const begun = cpu();
    const hits: { id: number }[] = index.search(q, {
      combineWith: "AND",
      prefix: (_: string, at: number, all: string[]) => at === all.length - 1,
    });
    times.push(cpu() - begun);
    return hits.map(({ id }) => id);
  });
  const bytes = gzipSync(JSON.stringify(index)).length;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return {
    seconds,
    megabytes,
    index: bytes,
    ...score(expected, found),
    bytes: null,
    requests: null,
    cpu: spread(times),
  };
}

/** Pagefind with one record per turn; what its script fetches is served from its folder and weighed. */
export async function tryPagefind(
  material: Material,
  queries: readonly string[],
  expected: readonly (readonly number[])[],
): Promise<Rival> {
  const { createIndex } = await import(
    pathToFileURL(join(import.meta.dirname, "node_modules/pagefind/lib/index.js")).href
  );
  const before = performance.now();
  const { index } = await createIndex({ forceLanguage: "zh" });
  for (const { id, text } of records(material))
    await index.addCustomRecord({ url: `/${id}/`, content: text, language: "zh" });
  const folder = mkdtempSync(join(tmpdir(), "bench-pagefind-"));
  await index.writeFiles({ outputPath: folder });
  const seconds = (performance.now() - before) / 1000;
  const files = filesUnder(folder);
  // Its index files are compressed already; the rest a host compresses.
  const weigh = (path: string) =>
    /\.(js|css|json)$/.test(path) ? gzipSync(readFileSync(path)).length : readFileSync(path).length;
  const meter = { bytes: 0, requests: 0 };
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => "zh" }), currentScript: null },
    window: { location: { origin: pathToFileURL(folder).href } },
    location: { href: pathToFileURL(folder).href, origin: "" },
    fetch: async (address: string | URL) => {
      // Whatever base path it assumes, the last folder and the name suffice.
      const [inside = ""] =
        /(?:(?:index|fragment|filter)\/)?[^/?]+(?=\?|$)/.exec(String(address).split("?")[0] ?? "") ?? [];
      const path = join(folder, inside);
      meter.bytes += weigh(path);
      meter.requests += 1;
      return new Response(readFileSync(path));
    },
  });
  const turns = turnsOfFragments(join(folder, "fragment"));
  const [times, bytes, requests]: number[][] = [[], [], []];
  const found: number[][] = [];
  for (const [at, q] of queries.entries()) {
    const pagefind = await import(`${pathToFileURL(join(folder, "pagefind.js")).href}?${at}`);
    Object.assign(meter, { bytes: weigh(join(folder, "pagefind.js")), requests: 1 });
    const begun = cpu();
    await pagefind.options({ basePath: `${pathToFileURL(folder).href}/` });
    const { results } = await pagefind.search(q);
    await results[0]?.data();
    times?.push(cpu() - begun);
    bytes?.push(meter.bytes);
    requests?.push(meter.requests);
    found.push(results.flatMap(({ id }: { id: string }) => turns.get(id) ?? []));
  }
  return {
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    index: files.reduce((sum, file) => sum + weigh(file), 0),
    ...score(expected, found),
    bytes: spread(bytes ?? []),
    requests: spread(requests ?? []),
    cpu: spread(times ?? []),
  };
}

/**
 * The turns by the names of Pagefind's fragments, which a search returns; requesting the data of each takes minutes.
 */
function turnsOfFragments(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString();
      return [name.replace(".pf_fragment", ""), Number(/"url":"\/(\d+)\/"/.exec(text)?.[1] ?? -1)];
    }),
  );
}

import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { loadCorpus } from "../../lib/io/load-corpus";
import type { OfflineFile, OfflineFiles } from "../../lib/reader/links/offline-files";
import { versionOf } from "../../lib/text/hash32";

/** What every page needs, or may fetch on use. */
const SHARED = /^(?:duidu(?:-[\w-]+)?\.(?:js|css)|icon\.svg|data\/(?:corpus|ids|permalinks)\.json|kept\/index\.html)$/;
/** What belongs to the collection besides: pages, but not those of single answers, which are in their interviews, and data. */
const COLLECTION = [
  /^(?:(?:about|search|speakers(?:\/[^/]+)?|interviews\/[^/]+)\/)?index\.html$/,
  /^_next\//,
  /^data\/(?:interviews|counterparts|search)[./]/,
];
/** Those whose addresses name their version, as `withVersions` writes them into pages. */
const VERSIONED = /^(?:duidu\.(?:js|css)|data\/(?:interviews|counterparts)\/.+\.json)$/;

/**
 * Writes `data/offline.json`, what is kept with any interview, and `data/offline-all.json`, what is kept with the collection.
 *
 * @param out the exported folder, with its pages as they are published
 */
export function writeOfflineFiles(out: string): void {
  const files = filesUnder(out)
    .map((file) => relative(out, file).split(sep).join("/"))
    .toSorted();
  const shared = files.filter((file) => SHARED.test(file)).map((file) => offlineFile(out, file));
  const all = [
    ...shared,
    ...files.filter((file) => COLLECTION.some((kind) => kind.test(file))).map((file) => offlineFile(out, file)),
  ];
  const { interviews } = loadCorpus();
  const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
  const list = `${JSON.stringify(all)}\n`;
  const version = versionOf(new TextEncoder().encode(list));
  const summary: OfflineFiles = { shared, interviews: interviews.length, bytes, version };
  writeFileSync(join(out, "data", "offline-all.json"), list);
  writeFileSync(join(out, "data", "offline.json"), `${JSON.stringify(summary)}\n`);
}

function offlineFile(out: string, file: string): OfflineFile {
  const bytes = readFileSync(join(out, file));
  const version = versionOf(bytes);
  const address = file.replace(/(^|\/)index\.html$/, "$1");
  return { address: VERSIONED.test(file) ? `${address}?${version}` : address, version, bytes: bytes.length };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { BuiltCorpus } from "../../lib/corpus/build-corpus";
import { PICTURES } from "../../lib/corpus/markdown/pictures";
import type { DataFile } from "../../lib/io/write-data";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { counterpartsOf } from "../../lib/reader/page/sentence-pairs";
import { blocksIn } from "../../lib/schema/blocks";
import type { Interview } from "../../lib/schema/schema";
import type { Site } from "../../lib/schema/site";
import { makeSearchCorpus } from "../../lib/search/documents/make-search-corpus";
import { makeSearchFiles } from "../../lib/search/write-search-files";
import { settings } from "../environment";
import { HOST_LIMITS } from "../hosts/hosts";
import { progress } from "../progress";
import { CONTENT_FOLDER } from "./content-folder";

/** What the files for browsers are made from. */
export interface ForBrowsers {
  readonly built: BuiltCorpus;
  readonly site: Site;
}

/** The search index, or the text that takes its place. */
export function* searchFiles({ built: { corpus, interviews }, site }: ForBrowsers): Generator<DataFile> {
  const { searchWholeUpTo, searchPacking } = settings();
  const options = { packing: searchPacking ?? HOST_LIMITS[site.host].packing, deflate: deflateRawSync };
  const tell = progress();
  let count = 0;
  for (const file of makeSearchFiles(makeSearchCorpus(corpus, interviews), options, searchWholeUpTo ?? undefined)) {
    count += 1;
    tell(`正在写搜索索引，第 ${count} 个文件`, `writing the index for searching, file ${count}`);
    yield file;
  }
}

/** The live addresses of all interviews. */
export function addressFile(interviews: readonly Interview[]): DataFile {
  return ["ids.json", `${JSON.stringify(addressesOf(interviews))}\n`];
}

/** The sentences of an interview that say the same. */
function counterpartFile(interview: Interview): DataFile {
  return [`counterparts/${interview.slug}.json`, `${JSON.stringify(counterpartsOf(interview))}\n`];
}

/** The pictures of an interview, as they lie beside its source. */
function* pictureFiles(interview: Interview): Generator<DataFile> {
  const { slug } = interview;
  const html = blocksIn(interview)
    .map((block) => block.html)
    .join("\n");
  const folder = `/data/${PICTURES}/${slug}/`;
  const addresses = new Set([...html.matchAll(/<img src="([^"]+)"/g)].map(([, address = ""]) => address));
  // The words of an attribute may look like a picture.
  for (const address of [...addresses].filter((one) => one.startsWith(folder))) {
    const path = decodeURIComponent(address.replaceAll("&#x26;", "&").slice(folder.length));
    yield [`${PICTURES}/${slug}/${path}`, readFileSync(join(CONTENT_FOLDER, "interviews", slug, path))];
  }
}

/** What pages fetch of one interview besides itself. */
export function* filesOfInterview(interview: Interview): Generator<DataFile> {
  yield counterpartFile(interview);
  yield* pictureFiles(interview);
}

/** What pages fetch besides the interviews themselves. */
export function* dataForBrowsers(source: ForBrowsers): Generator<DataFile> {
  const { built } = source;
  yield* searchFiles(source);
  yield addressFile(built.interviews);
  for (const interview of built.interviews) yield* filesOfInterview(interview);
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadCorpus, loadInterview } from "../../lib/io/load-corpus";
import { hasPage } from "../../lib/reader/links/answer-pages";
import {
  aboutPath,
  answerPath,
  homePath,
  interviewPath,
  searchPath,
  speakerPath,
  speakersPath,
} from "../../lib/reader/links/paths";
import { speakerFeedXml } from "../../lib/reader/share/feed";
import { sitemapFiles } from "../../lib/reader/share/sitemap";
import type { Slug } from "../../lib/schema/ids";
import type { Site } from "../../lib/schema/site";

/** Writes the sitemap and the feed of each person into an exported site. */
export function writeLists(out: string, site: Site): void {
  const corpus = loadCorpus();
  const { interviews, speakers } = corpus;
  const paths = [
    homePath(),
    speakersPath(),
    searchPath(),
    aboutPath(),
    ...interviews.flatMap(({ slug }) => [interviewPath(slug), ...answerPaths(slug)]),
    ...speakers.map(({ id }) => speakerPath(id)),
  ];
  const feeds = speakers.map(({ id }) => [`speakers/${id}/feed.xml`, speakerFeedXml(corpus, site, id)] as const);
  for (const [path, text] of [...sitemapFiles(paths), ...feeds]) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
}

function answerPaths(slug: Slug): string[] {
  const turns = loadInterview(slug).sections.flatMap((section) => section.turns);
  return turns.filter(hasPage).map(({ id }) => answerPath(slug, id));
}

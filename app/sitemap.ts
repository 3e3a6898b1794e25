import type { MetadataRoute } from "next";
import { hasPage } from "../lib/reader/links/answer-pages";
import {
  aboutPath,
  absolute,
  answerPath,
  homePath,
  interviewPath,
  searchPath,
  speakerPath,
  speakersPath,
} from "../lib/reader/links/paths";
import type { Slug } from "../lib/schema/ids";
import { corpusOnce, interviewOnce } from "./data";

export const dynamic = "force-static";

/**
 * All pages of the site. Without modification dates: a source gives its date of publication, not that of changes here.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  const { interviews, speakers } = corpusOnce();
  const paths = [
    homePath(),
    speakersPath(),
    searchPath(),
    aboutPath(),
    ...interviews.flatMap(({ slug }) => [interviewPath(slug), ...answerPaths(slug)]),
    ...speakers.map(({ id }) => speakerPath(id)),
  ];
  return paths.map((path) => ({ url: absolute(path) }));
}

function answerPaths(slug: Slug): string[] {
  const turns = interviewOnce(slug).sections.flatMap((section) => section.turns);
  return turns.filter(hasPage).map(({ id }) => answerPath(slug, id));
}

import type { Corpus } from "../../schema/schema";
import { escapeXml } from "../../text/escape";
import { absolute, assetPath, homePath, interviewPath } from "../links/paths";
import { inOneLine, speakerName, speakerNames } from "../words/names";

const SUBJECT = "访谈，中英对读 · Interviews, Chinese and English side by side";

/**
 * The interviews as RSS 2.0, in corpus order. Not Atom, which requires a date for every entry: some sources have none,
 * and none is invented.
 */
export function feedXml(corpus: Corpus): string {
  const names = speakerNames(corpus.speakers);
  const items = corpus.interviews.map(({ slug, title, date, speakers }) =>
    [
      "<item>",
      `<title>${escapeXml(inOneLine(title))}</title>`,
      `<link>${escapeXml(absolute(interviewPath(slug)))}</link>`,
      `<guid>${escapeXml(absolute(interviewPath(slug)))}</guid>`,
      `<description>${escapeXml(speakers.map((id) => inOneLine(speakerName(names, id))).join(", "))}</description>`,
      ...(date === undefined ? [] : [`<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>`]),
      "</item>",
    ].join(""),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>Duidu 对读</title><link>${escapeXml(absolute(homePath()))}</link><description>${SUBJECT}</description>`,
    `<atom:link href="${escapeXml(absolute(assetPath("/feed.xml")))}" rel="self" type="application/rss+xml"/>`,
    ...items,
    "</channel></rss>\n",
  ].join("\n");
}

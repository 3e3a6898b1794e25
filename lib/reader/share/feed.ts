import type { SpeakerId } from "../../schema/ids";
import type { Corpus } from "../../schema/schema";
import type { Site } from "../../schema/site";
import { escapeXml } from "../../text/escape";
import { absolute, assetPath, homePath, interviewPath, speakerFeedPath, speakerPath } from "../links/paths";
import { inOneLine, type SpeakerNames, speakerName, speakerNames } from "../words/names";

/** What a feed says of the site. */
type FeedSite = Pick<Site, "name" | "tagline">;

/**
 * The interviews as RSS 2.0, in corpus order. Not Atom, which requires a date for every entry: some sources have none,
 * and none is invented.
 */
export function feedXml(corpus: Corpus, { name, tagline }: FeedSite): string {
  const channel = { title: inOneLine(name), link: homePath(), about: inOneLine(tagline), self: assetPath("/feed.xml") };
  return rss(channel, corpus.interviews, speakerNames(corpus.speakers));
}

/** The interviews in which a person speaks or is quoted as RSS 2.0, newest first; those without a date come last. */
export function speakerFeedXml(corpus: Corpus, { name, tagline }: FeedSite, speaker: SpeakerId): string {
  const names = speakerNames(corpus.speakers);
  const theirs = corpus.interviews.filter(({ speakers }) => speakers.includes(speaker));
  const channel = {
    title: `${inOneLine(speakerName(names, speaker))} — ${inOneLine(name)}`,
    link: speakerPath(speaker),
    about: inOneLine(tagline),
    self: speakerFeedPath(speaker),
  };
  const newestFirst = theirs.toSorted((a, b) =>
    (a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0,
  );
  return rss(channel, newestFirst, names);
}

interface Channel {
  readonly title: string;
  readonly link: string;
  readonly about: string;
  readonly self: string;
}

function rss({ title, link, about, self }: Channel, interviews: Corpus["interviews"], names: SpeakerNames): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeXml(title)}</title><link>${escapeXml(absolute(link))}</link><description>${escapeXml(about)}</description>`,
    `<atom:link href="${escapeXml(absolute(self))}" rel="self" type="application/rss+xml"/>`,
    ...interviews.map((interview) => item(interview, names)),
    "</channel></rss>\n",
  ].join("\n");
}

function item({ slug, title, date, speakers }: Corpus["interviews"][number], names: SpeakerNames): string {
  return [
    "<item>",
    `<title>${escapeXml(inOneLine(title))}</title>`,
    `<link>${escapeXml(absolute(interviewPath(slug)))}</link>`,
    `<guid>${escapeXml(absolute(interviewPath(slug)))}</guid>`,
    `<description>${escapeXml(speakers.map((id) => inOneLine(speakerName(names, id))).join(", "))}</description>`,
    ...(date === undefined ? [] : [`<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>`]),
    "</item>",
  ].join("");
}

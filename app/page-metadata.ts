import type { Metadata } from "next";
import { assetPath, canonical } from "../lib/reader/links/paths";
import { type Summary, titleOf } from "../lib/reader/page/summary";
import { inOneLine } from "../lib/reader/words/names";
import { siteOnce } from "./data";

/**
 * The metadata of a page: title, description, preview, canonical address and feed.
 *
 * @param path the page's path, from `lib/reader/links/paths`
 * @param feed the path of the feed that goes with it
 */
export function pageMetadata({ title, description }: Summary, path: string, feed = assetPath("/feed.xml")): Metadata {
  const { name } = siteOnce();
  return {
    title: titleOf(title, name),
    description,
    // For previews in chat programs.
    openGraph: { title, description, siteName: inOneLine(name), type: "article" },
    twitter: { card: "summary", title, description },
    alternates: { canonical: canonical(path), types: { "application/rss+xml": feed } },
  };
}

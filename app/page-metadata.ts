import type { Metadata } from "next";
import { assetPath, canonical } from "../lib/reader/links/paths";
import type { Summary } from "../lib/reader/page/summary";

/**
 * The metadata of a page: title, description, preview, canonical address and feed.
 *
 * @param path the page's path, from `lib/reader/links/paths`
 */
export function pageMetadata({ title, description }: Summary, path: string): Metadata {
  return {
    title: `${title} — Duidu 对读`,
    description,
    // For previews in chat programs.
    openGraph: { title, description, siteName: "Duidu 对读", type: "article" },
    twitter: { card: "summary", title, description },
    alternates: { canonical: canonical(path), types: { "application/rss+xml": assetPath("/feed.xml") } },
  };
}

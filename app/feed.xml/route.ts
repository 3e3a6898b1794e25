import { feedXml } from "../../lib/reader/share/feed";
import { corpusOnce, siteOnce } from "../data";

export const dynamic = "force-static";

/** The interviews as a feed. */
export function GET(): Response {
  return new Response(feedXml(corpusOnce(), siteOnce()), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}

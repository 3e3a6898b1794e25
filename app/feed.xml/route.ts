import { feedXml } from "../../lib/reader/share/feed";
import { corpusOnce } from "../data";

export const dynamic = "force-static";

/** The interviews as a feed. */
export function GET(): Response {
  return new Response(feedXml(corpusOnce()), { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}

import type { MetadataRoute } from "next";
import { absolute, assetPath } from "../lib/reader/links/paths";

export const dynamic = "force-static";

/** Everything may be crawled and indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute(assetPath("/sitemap.xml")) };
}

import { assetPath, canonical } from "../../lib/reader/links/paths";
import { type Summary, titleOf } from "../../lib/reader/page/summary";
import { inOneLine } from "../../lib/reader/words/names";
import type { Words } from "../../lib/schema/site";

interface PageHeadProps {
  /** The name of the site. */
  siteName: Words;
  summary: Summary;
  /** The page's path, from `lib/reader/links/paths`. */
  path: string;
  /** The kind of preview: text only, or with the picture that the page adds. */
  card?: "summary" | "summary_large_image";
}

/** The metadata of a page from a route handler; the framework's pages use `pageMetadata`. */
export function PageHead({ siteName, summary: { title, description }, path, card = "summary" }: PageHeadProps) {
  const address = canonical(path);
  const site = inOneLine(siteName);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(title, siteName)}</title>
      <meta name="description" content={description} />
      {address !== null && <link rel="canonical" href={address} />}
      <link rel="alternate" type="application/rss+xml" href={assetPath("/feed.xml")} />
      <link rel="icon" href={assetPath("/icon.svg")} type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address !== null && <meta property="og:url" content={address} />}
      <meta name="twitter:card" content={card} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
    </>
  );
}

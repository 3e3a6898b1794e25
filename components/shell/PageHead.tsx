import { assetPath, canonical } from "../../lib/reader/links/paths";
import type { Summary } from "../../lib/reader/page/summary";

interface PageHeadProps {
  summary: Summary;
  /** The page's path, from `lib/reader/links/paths`. */
  path: string;
  /** The kind of preview: text only, or with the picture that the page adds. */
  card?: "summary" | "summary_large_image";
}

/** The metadata of a page from a route handler; the framework's pages use `pageMetadata`. */
export function PageHead({ summary: { title, description }, path, card = "summary" }: PageHeadProps) {
  const address = canonical(path);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} — Duidu 对读`}</title>
      <meta name="description" content={description} />
      {address !== null && <link rel="canonical" href={address} />}
      <link rel="alternate" type="application/rss+xml" href={assetPath("/feed.xml")} />
      <link rel="icon" href={assetPath("/icon.svg")} type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Duidu 对读" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address !== null && <meta property="og:url" content={address} />}
      <meta name="twitter:card" content={card} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
    </>
  );
}

import type { Interview } from "../../lib/corpus/schema";
import { cardOf, cardPath } from "../../lib/reader/card";
import type { Names } from "../../lib/reader/names";
import type { Passage } from "../../lib/reader/neighbours";
import { answerPath, assetPath, canonical } from "../../lib/reader/paths";
import { jsonForScript, quotationData } from "../../lib/reader/quotation-data";
import { answerSummary } from "../../lib/reader/summary";

interface AnswerHeadProps {
  interview: Interview;
  passage: Passage;
  names: Names;
}

/** What the page of one answer says of itself to browsers, chat programs and search engines. */
export function AnswerHead({ interview, passage, names }: AnswerHeadProps) {
  const path = answerPath(interview.slug, passage.turn.id);
  const address = canonical(path);
  const { title, description } = answerSummary(passage, names);
  const picture = cardPath(cardOf(interview, passage.turn, names));
  const image = canonical(picture) ?? picture;
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
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={description} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data whose every < is escaped
        dangerouslySetInnerHTML={{ __html: jsonForScript(quotationData(interview, passage, names)) }}
      />
    </>
  );
}

import type { AnswerPageContent } from "../../lib/reader/links/answer-pages";
import { answerPath, canonical } from "../../lib/reader/links/paths";
import { answerSummary } from "../../lib/reader/page/summary";
import { cardOf, cardPath } from "../../lib/reader/share/card";
import { quotationData } from "../../lib/reader/share/json-ld";
import type { SpeakerNames } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import type { Site } from "../../lib/schema/site";
import { jsonForScript } from "../../lib/text/escape";
import { PageHead } from "../shell/PageHead";

interface AnswerHeadProps {
  site: Site;
  interview: Interview;
  passage: AnswerPageContent;
  names: SpeakerNames;
}

/** The metadata of an answer's page, for browsers, chat programs and search engines. */
export function AnswerHead({ site, interview, passage, names }: AnswerHeadProps) {
  const hasCard = site.cards === "answers";
  const summary = answerSummary(passage, names);
  const picture = cardPath(cardOf(interview, passage.turn, names));
  const image = canonical(picture) ?? picture;
  return (
    <>
      <PageHead
        siteName={site.name}
        summary={summary}
        path={answerPath(interview.slug, passage.turn.id)}
        card={hasCard ? "summary_large_image" : "summary"}
      />
      {hasCard && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={summary.description} />
          <meta name="twitter:image" content={image} />
        </>
      )}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data whose every < is escaped
        dangerouslySetInnerHTML={{ __html: jsonForScript(quotationData(interview, passage, names)) }}
      />
    </>
  );
}

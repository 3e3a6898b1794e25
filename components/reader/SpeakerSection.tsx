import { interviewPath } from "../../lib/reader/links/paths";
import type { BySpeaker } from "../../lib/reader/page/by-speaker";
import { isBilingual, type ViewContext } from "../../lib/reader/page/view-context";
import { BothLanguages } from "../shell/BothLanguages";
import { Title } from "../shell/Title";
import { InterviewFacts } from "./InterviewFacts";
import { QuotedView } from "./QuotedView";
import { TurnView } from "./TurnView";

/** What one person says in one interview. */
export function SpeakerSection({ sayings, reading }: { sayings: BySpeaker; reading: ViewContext }) {
  const { interview, turns, quoted } = sayings;
  return (
    <section
      className={isBilingual(reading) ? "sayings bilingual" : "sayings"}
      data-interview={interview.slug}
      translate="no"
    >
      <h2>
        <a href={interviewPath(interview.slug)}>
          <Title text={interview.title} htmlLang={reading.htmlLang} />
        </a>
      </h2>
      <InterviewFacts interview={interview} />
      {turns.map((turn) => (
        <TurnView key={turn.id} turn={turn} reading={reading} named />
      ))}
      {quoted.length > 0 && (
        <>
          <h3>
            <BothLanguages zh="转述中引用的话" en="Quoted in the retelling" />
          </h3>
          <ul>
            {quoted.map((piece) => (
              <QuotedView key={`${piece.quote.row} ${piece.quote.text}`} quoted={piece} reading={reading} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

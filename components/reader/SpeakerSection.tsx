import { interviewPath } from "../../lib/reader/links/paths";
import type { BySpeaker } from "../../lib/reader/page/by-speaker";
import { isBilingual, type ViewContext } from "../../lib/reader/page/view-context";
import type { SpeakerId } from "../../lib/schema/ids";
import { BothLanguages } from "../shell/BothLanguages";
import { Title } from "../shell/Title";
import { EditionLegend } from "./EditionLegend";
import { InterviewFacts } from "./InterviewFacts";
import { QuotedView } from "./QuotedView";
import { TurnView } from "./turn/TurnView";

interface SpeakerSectionProps {
  speaker: SpeakerId;
  sayings: BySpeaker;
  reading: ViewContext;
}

/** What one person says in one interview: who they are in it and what each column is stands above it, once. */
export function SpeakerSection({ speaker, sayings, reading }: SpeakerSectionProps) {
  const { interview, turns, asked, quoted } = sayings;
  const role = reading.roles.get(speaker);
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
      <InterviewFacts interview={interview} role={role} />
      {turns.length > 0 && <EditionLegend interview={interview} reading={reading} />}
      {turns.map((turn) => (
        <TurnView key={turn.id} turn={turn} reading={reading} named asked={asked.get(turn.id)} />
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

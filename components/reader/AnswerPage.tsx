import type { AnswerPageContent } from "../../lib/reader/links/answer-pages";
import { interviewPath } from "../../lib/reader/links/paths";
import { isBilingual, viewContextOf } from "../../lib/reader/page/view-context";
import { editionNote } from "../../lib/reader/words/edition-notes";
import type { SpeakerNames } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Title } from "../shell/Title";
import { CorrectionNotice } from "./CorrectionNotice";
import { InterviewFacts } from "./InterviewFacts";
import { PassageLinks } from "./PassageLinks";
import { SplitParts } from "./turn/SplitParts";
import { TurnView } from "./turn/TurnView";
import { ViewChoice } from "./ViewChoice";

interface AnswerPageProps {
  interview: Interview;
  passage: AnswerPageContent;
  names: SpeakerNames;
  /** Paths of the parts this answer was split into; empty if it never was. */
  parts: readonly string[];
}

/** The page of one answer: its question, its words, the speaker, the source and the date. */
export function AnswerPage({ interview, passage, names, parts }: AnswerPageProps) {
  const reading = viewContextOf(interview, names, "part");
  const bilingual = isBilingual(reading);
  return (
    <main id="main" tabIndex={-1} className={bilingual ? "page bilingual" : "page"}>
      <header className="page-head passage-head">
        <h1>
          <a href={interviewPath(interview.slug, passage.turn.id)}>
            <Title text={interview.title} htmlLang={reading.htmlLang} />
          </a>
        </h1>
        <InterviewFacts interview={interview} />
        <p className="edition-note">
          <BothLanguages {...editionNote(interview)} />
        </p>
      </header>
      <CorrectionNotice interview={interview} extent="part" />
      {parts.length > 0 && (
        <aside className="notice">
          <p>
            <BothLanguages
              zh="这个地址原来的话后来分成了几段："
              en="The passage at this address was later split into parts:"
            />
          </p>
          <SplitParts to={parts} />
        </aside>
      )}
      {bilingual && <ViewChoice />}
      <article className="reading" data-interview={interview.slug} translate="no">
        {[...passage.questions, passage.turn].map((turn) => (
          <TurnView key={turn.id} turn={turn} reading={reading} named={turn.speaker !== null} />
        ))}
      </article>
      <PassageLinks passage={passage} slug={interview.slug} />
    </main>
  );
}

import { columnShare } from "../../lib/reader/page/column-share";
import type { Neighbours } from "../../lib/reader/page/neighbours";
import { tableOfContents } from "../../lib/reader/page/toc";
import { isBilingual, viewContextOf } from "../../lib/reader/page/view-context";
import { AROUND_WORDS, type SpeakerNames } from "../../lib/reader/words/names";
import { CLOSING, OPENING } from "../../lib/schema/ids";
import type { Corpus, Interview } from "../../lib/schema/schema";
import { Apparatus } from "./Apparatus";
import { CorrectionNotice } from "./CorrectionNotice";
import { EditionLegend } from "./EditionLegend";
import { InterviewEnd } from "./InterviewEnd";
import { InterviewHead } from "./InterviewHead";
import { ReadingBar } from "./ReadingBar";
import { SectionView } from "./SectionView";

interface InterviewPageProps {
  interview: Interview;
  neighbours: Neighbours<Corpus["interviews"][number]>;
  names: SpeakerNames;
}

/** The page of a whole interview. */
export function InterviewPage({ interview, neighbours, names }: InterviewPageProps) {
  const reading = viewContextOf(interview, names, "whole");
  const bilingual = isBilingual(reading);
  const corrections = new Set(interview.printedCorrections);
  return (
    <main id="main" tabIndex={-1} className={bilingual ? "page bilingual" : "page"} data-interview={interview.slug}>
      <InterviewHead interview={interview} names={names} />
      <CorrectionNotice interview={interview} extent="whole" />
      <div className="body">
        <ReadingBar contents={tableOfContents(interview)} bilingual={bilingual} />
        <div>
          <article
            className={isVeryLong(interview) ? "reading very-long" : "reading"}
            data-share={columnShare(interview)}
            translate="no"
          >
            <Apparatus
              id={OPENING}
              name={AROUND_WORDS.opening}
              rows={interview.front}
              corrections={corrections}
              htmlLang={reading.htmlLang}
            />
            <EditionLegend interview={interview} reading={reading} />
            {interview.sections.map((section) => (
              <SectionView key={section.id} section={section} reading={reading} />
            ))}
            <Apparatus
              id={CLOSING}
              name={AROUND_WORDS.closing}
              rows={interview.back}
              corrections={corrections}
              htmlLang={reading.htmlLang}
            />
          </article>
          <InterviewEnd interview={interview} neighbours={neighbours} names={names} />
        </div>
      </div>
    </main>
  );
}

/**
 * The number of turns from which laying all of them out is noticeable; 120 turns change the view within 0.15 s on a slow
 * phone.
 */
const MANY_TURNS = 400;

function isVeryLong({ sections }: Interview): boolean {
  return sections.reduce((sum, { turns }) => sum + turns.length, 0) >= MANY_TURNS;
}

import type { Metadata } from "next";
import { Apparatus } from "../../../components/reader/Apparatus";
import { Contents } from "../../../components/reader/Contents";
import { InterviewHead } from "../../../components/reader/InterviewHead";
import { SectionView } from "../../../components/reader/SectionView";
import { ViewChoice } from "../../../components/reader/ViewChoice";
import type { Interview } from "../../../lib/corpus/schema";
import { loadUnchanged } from "../../../lib/io/load-corpus";
import { namesOf, type Words } from "../../../lib/reader/names";
import { interviewPath } from "../../../lib/reader/paths";
import { isBilingual, readingOf } from "../../../lib/reader/reading";
import { interviewSummary } from "../../../lib/reader/summary";
import { tableOfContents } from "../../../lib/reader/toc";
import { corpusOnce, interviewOnce } from "../../data";
import { pageMetadata } from "../../page-metadata";

interface PageProps {
  params: Promise<{ slug: string }>;
}

const FRONT: Words = { zh: "正文之前", en: "Before the text" };
const BACK: Words = { zh: "正文之后", en: "After the text" };

export const dynamicParams = false;

export function generateStaticParams() {
  const unchanged = loadUnchanged();
  return corpusOnce()
    .interviews.filter(({ slug }) => !unchanged.has(slug))
    .map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const interview = interviewOnce((await params).slug);
  return pageMetadata(interviewSummary(interview), interviewPath(interview.slug));
}

/** One interview, all of it. */
export default async function InterviewPage({ params }: PageProps) {
  const interview = interviewOnce((await params).slug);
  const names = namesOf(corpusOnce().speakers);
  const reading = readingOf(interview, names, "whole");
  const bilingual = isBilingual(reading);
  return (
    <main id="main" tabIndex={-1} className={bilingual ? "page bilingual" : "page"} data-interview={interview.slug}>
      <InterviewHead interview={interview} names={names} />
      <div className="body">
        <Contents entries={tableOfContents(interview)} />
        <div>
          {bilingual && <ViewChoice />}
          <article className={isVeryLong(interview) ? "reading very-long" : "reading"}>
            <Apparatus name={FRONT} rows={interview.front} open />
            {interview.sections.map((section) => (
              <SectionView key={section.id} section={section} reading={reading} />
            ))}
            <Apparatus name={BACK} rows={interview.back} open={false} />
          </article>
        </div>
      </div>
    </main>
  );
}

/** Turns from which on laying all of them out is felt: 120 turns change the view within 0.15 s on a slow phone. */
const MANY_TURNS = 400;

function isVeryLong({ sections }: Interview): boolean {
  return sections.reduce((sum, { turns }) => sum + turns.length, 0) >= MANY_TURNS;
}

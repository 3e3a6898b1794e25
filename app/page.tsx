import type { Metadata } from "next";
import { InterviewCard } from "../components/reader/InterviewCard";
import { BothLanguages } from "../components/shell/BothLanguages";
import { ProblemReport } from "../components/shell/ProblemReport";
import { SearchForm } from "../components/shell/SearchForm";
import { homePath } from "../lib/reader/links/paths";
import { inOneLine, speakerNames } from "../lib/reader/words/names";
import { corpusOnce, errorsOnce, interviewOnce, siteOnce } from "./data";
import { pageMetadata } from "./page-metadata";

export function generateMetadata(): Metadata {
  const { tagline, description } = siteOnce();
  return pageMetadata({ title: inOneLine(tagline), description: `${description.zh} ${description.en}` }, homePath());
}

/** The home page: the interviews and the search form. */
export default function Home() {
  const { interviews, speakers } = corpusOnce();
  const names = speakerNames(speakers);
  const { description, examples } = siteOnce();
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1 className="lede">
        <BothLanguages {...description} />
      </h1>
      <ProblemReport errors={errorsOnce()} />
      <SearchForm examples={examples} />
      {interviews.length === 0 && (
        <p>
          <BothLanguages zh="还没有访谈。" en="There are no interviews yet." />
        </p>
      )}
      <ul className="cards">
        {interviews.map(({ slug, answers, turns }) => (
          <InterviewCard key={slug} interview={interviewOnce(slug)} answers={answers} turns={turns} names={names} />
        ))}
      </ul>
    </main>
  );
}

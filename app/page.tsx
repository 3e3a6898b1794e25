import type { Metadata } from "next";
import { InterviewCard } from "../components/reader/InterviewCard";
import { BothLanguages } from "../components/shell/BothLanguages";
import { ProblemReport } from "../components/shell/ProblemReport";
import { SearchForm } from "../components/shell/SearchForm";
import { homePath } from "../lib/reader/links/paths";
import { speakerNames } from "../lib/reader/words/names";
import { corpusOnce, errorsOnce, interviewOnce } from "./data";
import { pageMetadata } from "./page-metadata";

export const metadata: Metadata = pageMetadata(
  {
    title: "访谈，中英对读 · Interviews, Chinese and English side by side",
    description:
      "访谈逐段对读：谁说的，哪个是原文，每段回答都有链接。Interviews in Chinese and English, side by side: who said it, which edition is the original, and a link to every answer.",
  },
  homePath(),
);

/** The home page: the interviews and the search form. */
export default function Home() {
  const { interviews, speakers } = corpusOnce();
  const names = speakerNames(speakers);
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1 className="lede">
        <BothLanguages
          zh="访谈，中英逐段对读：谁说的，哪个是原文，每段回答都有自己的链接。"
          en="Interviews in Chinese and English, side by side: who said it, which edition is the original, and a link to every answer."
        />
      </h1>
      <ProblemReport errors={errorsOnce()} />
      <SearchForm />
      <ul className="cards">
        {interviews.map(({ slug, answers, turns }) => (
          <InterviewCard key={slug} interview={interviewOnce(slug)} answers={answers} turns={turns} names={names} />
        ))}
      </ul>
    </main>
  );
}

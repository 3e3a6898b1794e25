import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Facts } from "../../../../components/reader/Facts";
import { PassageLinks } from "../../../../components/reader/PassageLinks";
import { TurnView } from "../../../../components/reader/TurnView";
import { ViewChoice } from "../../../../components/reader/ViewChoice";
import { Both } from "../../../../components/shell/Both";
import { Title } from "../../../../components/shell/Title";
import { editionNote } from "../../../../lib/reader/editions";
import { namesOf } from "../../../../lib/reader/names";
import { hasPage, passagesOf } from "../../../../lib/reader/neighbours";
import { answerPath, interviewPath } from "../../../../lib/reader/paths";
import { isBilingual, readingOf } from "../../../../lib/reader/reading";
import { answerSummary } from "../../../../lib/reader/summary";
import { corpusOnce, interviewOnce } from "../../../data";
import { pageMetadata } from "../../../page-metadata";

interface PageProps {
  params: Promise<{ slug: string; turn: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return corpusOnce().interviews.flatMap(({ slug }) => {
    const turns = interviewOnce(slug).sections.flatMap((section) => section.turns);
    return turns.filter(hasPage).map(({ id }) => ({ slug, turn: id }));
  });
}

async function addressed(params: PageProps["params"]) {
  const { slug, turn } = await params;
  const interview = interviewOnce(slug);
  const passage = passagesOf(interview).find((candidate) => candidate.turn.id === turn);
  if (passage === undefined) notFound();
  return { interview, passage };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { interview, passage } = await addressed(params);
  const names = namesOf(corpusOnce().speakers);
  return pageMetadata(answerSummary(passage, names), answerPath(interview.slug, passage.turn.id));
}

/** One answer, to share: its question, its words, who said it, where and when. */
export default async function AnswerPage({ params }: PageProps) {
  const { interview, passage } = await addressed(params);
  const reading = readingOf(interview, namesOf(corpusOnce().speakers), "part");
  const bilingual = isBilingual(reading);
  return (
    <main id="main" tabIndex={-1} className={bilingual ? "page bilingual" : "page"}>
      <header className="page-head passage-head">
        <h1>
          <a href={interviewPath(interview.slug, passage.turn.id)}>
            <Title text={interview.title} />
          </a>
        </h1>
        <Facts interview={interview} />
        <p className="edition-note">
          <Both {...editionNote(interview)} />
        </p>
      </header>
      {bilingual && <ViewChoice />}
      <article className="reading">
        {[...passage.questions, passage.turn].map((turn) => (
          <TurnView key={turn.id} turn={turn} reading={reading} named={turn.speaker !== null} />
        ))}
      </article>
      <PassageLinks passage={passage} slug={interview.slug} />
    </main>
  );
}

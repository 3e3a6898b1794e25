import { AnswerHead } from "../../../../../components/reader/AnswerHead";
import { AnswerPage } from "../../../../../components/reader/AnswerPage";
import { hasPage } from "../../../../../lib/reader/links/answer-pages";
import { speakerNames } from "../../../../../lib/reader/words/names";
import { corpusOnce, interviewOnce, partsOnce, passageOnce, siteOnce } from "../../../../data";
import { plainPage } from "../../../../plain-page";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The single file of each answer's page; as a page of the framework it would be five files. */
export function generateStaticParams() {
  return corpusOnce().interviews.flatMap(({ slug }) => {
    const turns = interviewOnce(slug).sections.flatMap((section) => section.turns);
    return turns.filter(hasPage).map(({ id }) => ({ slug, turn: id, file: "index.html" }));
  });
}

interface Context {
  params: Promise<{ slug: string; turn: string; file: string }>;
}

/** The page of one answer, as plain HTML. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, turn } = await params;
  const interview = interviewOnce(slug);
  const passage = passageOnce(interview, turn);
  if (passage === undefined) return new Response(null, { status: 404 });
  const about = { interview, passage, names: speakerNames(corpusOnce().speakers) };
  return plainPage(
    <AnswerHead site={siteOnce()} {...about} />,
    <AnswerPage {...about} parts={partsOnce(slug, turn)} />,
  );
}

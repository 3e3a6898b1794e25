import { InterviewPage } from "../../../../components/reader/InterviewPage";
import { PageHead } from "../../../../components/shell/PageHead";
import { loadUnchanged } from "../../../../lib/io/load-corpus";
import { interviewPath } from "../../../../lib/reader/links/paths";
import { neighboursOf } from "../../../../lib/reader/page/neighbours";
import { interviewSummary } from "../../../../lib/reader/page/summary";
import { speakerNames } from "../../../../lib/reader/words/names";
import { corpusOnce, interviewOnce, siteOnce } from "../../../data";
import { plainPage } from "../../../plain-page";

export const dynamic = "force-static";
export const dynamicParams = false;

/**
 * The single file of each interview's page; as a page of the framework it would be rendered twice and be five files.
 */
export function generateStaticParams() {
  const unchanged = loadUnchanged();
  return corpusOnce()
    .interviews.filter(({ slug }) => !unchanged.has(slug))
    .map(({ slug }) => ({ slug }));
}

interface Context {
  params: Promise<{ slug: string }>;
}

/** The page of a whole interview, as plain HTML. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const interview = interviewOnce((await params).slug);
  const head = (
    <PageHead siteName={siteOnce().name} summary={interviewSummary(interview)} path={interviewPath(interview.slug)} />
  );
  const { interviews, speakers } = corpusOnce();
  const body = (
    <InterviewPage
      interview={interview}
      neighbours={neighboursOf(interviews, interview.slug)}
      names={speakerNames(speakers)}
    />
  );
  return plainPage(head, body);
}

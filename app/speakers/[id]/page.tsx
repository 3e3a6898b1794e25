import type { Metadata } from "next";
import { SpeakerSection } from "../../../components/reader/SpeakerSection";
import { ViewChoice } from "../../../components/reader/ViewChoice";
import { Title } from "../../../components/shell/Title";
import { speakerFeedPath, speakerPath } from "../../../lib/reader/links/paths";
import { bySpeaker } from "../../../lib/reader/page/by-speaker";
import { isBilingual, viewContextOf } from "../../../lib/reader/page/view-context";
import { inLanguage, inOneLine, speakerName, speakerNames } from "../../../lib/reader/words/names";
import { SpeakerId } from "../../../lib/schema/ids";
import { corpusOnce, interviewOnce } from "../../data";
import { pageMetadata } from "../../page-metadata";

interface PageProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return corpusOnce().speakers.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const id = SpeakerId.parse((await params).id);
  const name = speakerName(speakerNames(corpusOnce().speakers), id);
  const title = inOneLine(name);
  const description = `${inLanguage(name, "zh").text}说过的话，逐篇汇集。 Everything ${inLanguage(name, "en").text} says, interview by interview.`;
  return pageMetadata({ title, description }, speakerPath(id), speakerFeedPath(id));
}

/** Everything one person says, across interviews. */
export default async function SpeakerPage({ params }: PageProps) {
  const id = SpeakerId.parse((await params).id);
  const { interviews, speakers } = corpusOnce();
  const names = speakerNames(speakers);
  const found = interviews
    .filter((interview) => interview.speakers.includes(id))
    .map(({ slug }) => interviewOnce(slug))
    .map((interview) => ({ sayings: bySpeaker(interview, id), reading: viewContextOf(interview, names, "person") }));
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="page-head">
        <h1>
          <Title text={speakerName(names, id)} />
        </h1>
      </header>
      {found.some(({ reading }) => isBilingual(reading)) && <ViewChoice />}
      <article className="reading">
        {found.map(({ sayings, reading }) => (
          <SpeakerSection key={reading.slug} speaker={id} sayings={sayings} reading={reading} />
        ))}
      </article>
    </main>
  );
}

import type { Metadata } from "next";
import { BothLanguages } from "../../components/shell/BothLanguages";
import { Localised } from "../../components/shell/Localised";
import { speakerPath, speakersPath } from "../../lib/reader/links/paths";
import { corpusOnce } from "../data";
import { pageMetadata } from "../page-metadata";

export const generateMetadata = (): Metadata =>
  pageMetadata(
    { title: "人物 · Speakers", description: "访谈里说话的人。 The people who speak in the interviews." },
    speakersPath(),
  );

/** The speakers, each with the interviews in which they speak or are quoted. */
export default function Speakers() {
  const { interviews, speakers } = corpusOnce();
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="page-head">
        <h1>
          <BothLanguages zh="人物" en="Speakers" />
        </h1>
      </header>
      <ul className="index">
        {speakers.map(({ id, name }) => (
          <li key={id}>
            <h2>
              <a href={speakerPath(id)}>
                <Localised text={name} />
              </a>
            </h2>
            <ul>
              {interviews
                .filter((interview) => interview.speakers.includes(id))
                .map(({ slug, title }) => (
                  <li key={slug} className="text-muted">
                    <Localised text={title} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </main>
  );
}

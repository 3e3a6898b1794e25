import { lengthWords } from "../../lib/reader/page/reading-time";
import { dateWords } from "../../lib/reader/words/dates";
import { editionNote } from "../../lib/reader/words/edition-notes";
import { FORM_WORDS, htmlLangOf, LANGUAGE_WORDS, type SpeakerNames } from "../../lib/reader/words/names";
import type { Interview, Lang, Localized } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { Title } from "../shell/Title";
import { ByEditor } from "./ByEditor";
import { CopyWhole } from "./CopyWhole";
import { ParticipantList } from "./ParticipantList";
import { SourceLinks } from "./SourceLinks";

/** The head of an interview: its title, who speaks with whom, and a line of facts, from which the rest opens. */
export function InterviewHead({ interview, names }: { interview: Interview; names: SpeakerNames }) {
  const { series, tags = [] } = interview;
  return (
    <header className="page-head">
      <h1>
        <Title text={interview.title} htmlLang={htmlLangOf(interview)} />
      </h1>
      <ParticipantList interview={interview} names={names} />
      <details className="particulars">
        <summary>
          <Particulars interview={interview} />
        </summary>
        <ul className="facts">
          <li>
            <BothLanguages {...FORM_WORDS[interview.form]} />
          </li>
          {[...(series === undefined ? [] : [series]), ...tags].map((text) => (
            <li key={text.zh ?? text.en}>
              <Localised text={text} />
            </li>
          ))}
          <SourceLinks interview={interview} />
          <li>
            <CopyWhole slug={interview.slug} />
          </li>
        </ul>
        <p className="edition-note">
          <BothLanguages {...editionNote(interview)} />
        </p>
        {interview.editions.map(({ lang, credit }) => (
          <Credit key={lang} lang={lang} credit={credit} />
        ))}
      </details>
    </header>
  );
}

/** The publisher, the date and the length, as far as they are known. */
function Particulars({ interview }: { interview: Interview }) {
  const { publisher, date } = interview;
  const length = lengthWords(interview);
  return (
    <>
      {publisher !== undefined && (
        <span>
          <Localised text={publisher} />
        </span>
      )}
      {date !== undefined && (
        <time dateTime={date}>
          <BothLanguages {...dateWords(date)} />
          {interview.supplied?.includes("date") && <ByEditor />}
        </time>
      )}
      {length !== null && (
        <span>
          <BothLanguages {...length} />
        </span>
      )}
      <span className="more">
        <BothLanguages zh="版本与来源" en="Versions and source" />
      </span>
    </>
  );
}

function Credit({ lang, credit }: { lang: Lang; credit: Localized | undefined }) {
  if (credit === undefined) return null;
  return (
    <p className="text-[0.9375rem] text-muted">
      <BothLanguages {...LANGUAGE_WORDS[lang]} />: <Localised text={credit} />
    </p>
  );
}

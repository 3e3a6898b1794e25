import { editionNote } from "../../lib/reader/words/edition-notes";
import { htmlLangOf, LANGUAGE_WORDS, type SpeakerNames } from "../../lib/reader/words/names";
import type { Interview, Lang, Localized } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { Title } from "../shell/Title";
import { InterviewFacts } from "./InterviewFacts";
import { ParticipantList } from "./ParticipantList";

/** The head of an interview: its title, facts, participants, and what each edition is. */
export function InterviewHead({ interview, names }: { interview: Interview; names: SpeakerNames }) {
  return (
    <header className="page-head">
      <h1>
        <Title text={interview.title} htmlLang={htmlLangOf(interview)} />
      </h1>
      <InterviewFacts interview={interview} />
      <ParticipantList interview={interview} names={names} />
      <p className="edition-note">
        <BothLanguages {...editionNote(interview)} />
      </p>
      {interview.editions.map(({ lang, credit }) => (
        <Credit key={lang} lang={lang} credit={credit} />
      ))}
    </header>
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

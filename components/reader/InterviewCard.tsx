import { interviewPath } from "../../lib/reader/links/paths";
import { EDITION_WORDS, LANGUAGE_WORDS, type SpeakerNames } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Title } from "../shell/Title";
import { InterviewFacts } from "./InterviewFacts";
import { ParticipantList } from "./ParticipantList";

interface InterviewCardProps {
  interview: Interview;
  /** The number of answers, shown for a dialogue, and of all turns, shown for prose. */
  answers: number;
  turns: number;
  names: SpeakerNames;
}

/** An interview in the list: title, speakers, facts, editions and length. */
export function InterviewCard({ interview, answers, turns, names }: InterviewCardProps) {
  const extent =
    interview.form === "dialogue"
      ? { zh: `${answers} 段回答`, en: `${answers} answers` }
      : { zh: `${turns} 段`, en: `${turns} paragraphs` };
  return (
    <li className="card">
      <h2>
        <a href={interviewPath(interview.slug)}>
          <Title text={interview.title} />
        </a>
      </h2>
      <ParticipantList interview={interview} names={names} />
      <InterviewFacts interview={interview} />
      <ul className="facts">
        {interview.editions.map(({ lang, kind }) => (
          <li key={lang} className={`mark ${kind}`}>
            <BothLanguages
              zh={`${LANGUAGE_WORDS[lang].zh}：${EDITION_WORDS[kind].zh}`}
              en={`${LANGUAGE_WORDS[lang].en}: ${EDITION_WORDS[kind].en.toLowerCase()}`}
            />
          </li>
        ))}
        <li>
          <BothLanguages {...extent} />
        </li>
      </ul>
    </li>
  );
}

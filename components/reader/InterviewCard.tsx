import { interviewPath } from "../../lib/reader/links/paths";
import { EDITION_WORDS, LANGUAGE_WORDS, type Names } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { Title } from "../shell/Title";
import { Facts } from "./InterviewFacts";
import { People } from "./People";

interface InterviewCardProps {
  interview: Interview;
  /** The number of answers, shown for a dialogue, and of all turns, shown for prose. */
  answers: number;
  turns: number;
  names: Names;
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
      <People interview={interview} names={names} />
      <Facts interview={interview} />
      <ul className="facts">
        {interview.editions.map(({ lang, kind }) => (
          <li key={lang} className={`mark ${kind}`}>
            <Both
              zh={`${LANGUAGE_WORDS[lang].zh}：${EDITION_WORDS[kind].zh}`}
              en={`${LANGUAGE_WORDS[lang].en}: ${EDITION_WORDS[kind].en.toLowerCase()}`}
            />
          </li>
        ))}
        <li>
          <Both {...extent} />
        </li>
      </ul>
    </li>
  );
}

import { interviewPath } from "../../lib/reader/links/paths";
import { EDITION_WORDS, LANGUAGE_WORDS, type Names } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { Title } from "../shell/Title";
import { Facts } from "./InterviewFacts";
import { People } from "./People";

interface InterviewCardProps {
  interview: Interview;
  /** How many of its turns are answers, and how many turns there are: in prose nobody asks. */
  answers: number;
  turns: number;
  names: Names;
}

/** One interview in the list: what it is, who speaks, and what there is of it. */
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

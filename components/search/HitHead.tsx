import { nameOf, namesOf, ROLE_WORDS } from "../../lib/reader/names";
import { interviewPath } from "../../lib/reader/paths";
import type { SearchCorpus, SearchTurn } from "../../lib/search/documents";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";

interface Props {
  readonly corpus: SearchCorpus;
  readonly turn: SearchTurn;
}

/** Who speaks, which leads to the turn, with the role, who is quoted, and the interview. */
export function HitHead({ corpus, turn }: Props) {
  const names = namesOf(corpus.speakers);
  const interview = corpus.interviews.find(({ slug }) => slug === turn.slug);
  return (
    <>
      <h2 className="font-bold">
        <a href={interviewPath(turn.slug, turn.id)}>
          {turn.speaker !== null ? (
            <Localised text={nameOf(names, turn.speaker)} />
          ) : turn.kind === "narration" ? (
            <Both zh="转述" en="Retelling" />
          ) : (
            <Both zh="编者" en="Editors" />
          )}
        </a>
      </h2>
      <ul className="facts">
        {turn.speaker !== null && turn.role !== null && (
          <li>
            <Both {...ROLE_WORDS[turn.role]} />
          </li>
        )}
        {turn.quoted.map((speaker) => (
          <li key={speaker}>
            <Both zh="引述" en="Quotes" /> <Localised text={nameOf(names, speaker)} />
          </li>
        ))}
        {interview !== undefined && (
          <li>
            <Localised text={interview.title} />
          </li>
        )}
      </ul>
    </>
  );
}

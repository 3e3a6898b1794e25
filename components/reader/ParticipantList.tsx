import { speakerPath } from "../../lib/reader/links/paths";
import { ROLE_WORDS, type SpeakerNames, speakerName } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

/** The participants of an interview, with their roles. */
export function ParticipantList({ interview, names }: { interview: Interview; names: SpeakerNames }) {
  return (
    <ul className="people">
      {interview.participants.map(({ speaker, role }) => (
        <li key={speaker}>
          <a href={speakerPath(speaker)}>
            <Localised text={speakerName(names, speaker)} />
          </a>{" "}
          <span className="text-muted">
            <BothLanguages {...ROLE_WORDS[role]} />
          </span>
        </li>
      ))}
    </ul>
  );
}

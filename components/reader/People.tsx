import { speakerPath } from "../../lib/reader/links/paths";
import { type Names, nameOf, ROLE_WORDS } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";

/** The participants of an interview, with their roles. */
export function People({ interview, names }: { interview: Interview; names: Names }) {
  return (
    <ul className="people">
      {interview.participants.map(({ speaker, role }) => (
        <li key={speaker}>
          <a href={speakerPath(speaker)}>
            <Localised text={nameOf(names, speaker)} />
          </a>{" "}
          <span className="text-muted">
            <Both {...ROLE_WORDS[role]} />
          </span>
        </li>
      ))}
    </ul>
  );
}

import { speakerPath } from "../../lib/reader/links/paths";
import { type Names, nameOf, ROLE_WORDS } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";

/** Who takes part in an interview, and in what role. */
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

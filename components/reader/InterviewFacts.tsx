import { dateWords } from "../../lib/reader/words/dates";
import { FORM_WORDS, ROLE_WORDS } from "../../lib/reader/words/names";
import type { Interview, Role } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { ByEditor } from "./ByEditor";
import { SourceLinks } from "./SourceLinks";

/** The form, the role of somebody in it, publisher, date and links of an interview, as far as the source gives them. */
export function InterviewFacts({ interview, role }: { interview: Interview; role?: Role | undefined }) {
  const { form, publisher, series, tags = [], date, supplied = [] } = interview;
  return (
    <ul className="facts">
      <li>
        <BothLanguages {...FORM_WORDS[form]} />
      </li>
      {role !== undefined && (
        <li>
          <BothLanguages {...ROLE_WORDS[role]} />
        </li>
      )}
      {publisher !== undefined && (
        <li>
          <Localised text={publisher} />
          {supplied.includes("publisher") && <ByEditor />}
        </li>
      )}
      {series !== undefined && (
        <li>
          <Localised text={series} />
          {supplied.includes("series") && <ByEditor />}
        </li>
      )}
      {date !== undefined && (
        <li>
          <time dateTime={date}>
            <BothLanguages {...dateWords(date)} />
          </time>
          {supplied.includes("date") && <ByEditor />}
        </li>
      )}
      {tags.map((tag, i) => (
        <li key={tag.zh ?? tag.en}>
          <Localised text={tag} />
          {i === tags.length - 1 && supplied.includes("tags") && <ByEditor />}
        </li>
      ))}
      <SourceLinks interview={interview} />
    </ul>
  );
}

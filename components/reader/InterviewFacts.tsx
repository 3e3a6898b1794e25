import { dateWords } from "../../lib/reader/words/dates";
import { FORM_WORDS } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

/** The form, publisher, date and links of an interview, as far as the source gives them. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const { form, publisher, series, tags = [], date, sourceUrl, originalUrl } = interview;
  return (
    <ul className="facts">
      <li>
        <BothLanguages {...FORM_WORDS[form]} />
      </li>
      {publisher !== undefined && (
        <li>
          <Localised text={publisher} />
        </li>
      )}
      {series !== undefined && (
        <li>
          <Localised text={series} />
        </li>
      )}
      {date !== undefined && (
        <li>
          <time dateTime={date}>
            <BothLanguages {...dateWords(date)} />
          </time>
        </li>
      )}
      {tags.map((tag) => (
        <li key={tag.zh ?? tag.en}>
          <Localised text={tag} />
        </li>
      ))}
      {sourceUrl !== undefined && (
        <li>
          <a href={sourceUrl} rel="noopener">
            <BothLanguages zh="来源" en="Source" />
          </a>
        </li>
      )}
      {originalUrl !== undefined && (
        <li>
          <a href={originalUrl} rel="noopener">
            <BothLanguages zh="原话" en="Original" />
          </a>
        </li>
      )}
    </ul>
  );
}

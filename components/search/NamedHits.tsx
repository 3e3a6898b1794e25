import { interviewPath, speakerPath } from "../../lib/reader/links/paths";
import type { Named } from "../../lib/search/answer/named";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

/** As many titles and people as can be taken in at a glance; more words find fewer. */
const SHOWN = 8;

interface Props {
  readonly named: Named;
  /** The query, whose words are marked on the page that a title leads to. */
  readonly marked: string;
}

/** The people and the titles that the query finds. They are nobody's words, and are not among the passages. */
export function NamedHits({ named: { interviews, speakers }, marked }: Props) {
  if (interviews.length + speakers.length === 0) return null;
  return (
    <ul className="my-4 border-y border-rule py-3">
      {speakers.slice(0, SHOWN).map(({ id, name }) => (
        <li key={id} data-person={id} className="py-1">
          <span className="text-muted">
            <BothLanguages zh="人物" en="Person" />
          </span>{" "}
          <a href={speakerPath(id)}>
            <Localised text={name} />
          </a>
        </li>
      ))}
      {interviews.slice(0, SHOWN).map(({ slug, title, date }) => (
        <li key={slug} data-title={slug} className="py-1">
          <span className="text-muted">
            <BothLanguages zh="标题" en="Title" />
          </span>{" "}
          <a href={interviewPath(slug, undefined, marked)}>
            <Localised text={title} />
          </a>
          {date !== undefined && (
            <time dateTime={date} className="ml-3 text-muted">
              {date}
            </time>
          )}
        </li>
      ))}
    </ul>
  );
}

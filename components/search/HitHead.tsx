import { interviewPath } from "../../lib/reader/links/paths";
import { excerpt } from "../../lib/reader/words/excerpt";
import { AROUND_WORDS, htmlLangIn, type InterfaceText, ROLE_WORDS } from "../../lib/reader/words/names";
import type { Citation } from "../../lib/search/documents/citation";
import type { Excerpt } from "../../lib/search/match/excerpt";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

interface Props {
  readonly hit: Omit<Citation, "kinds">;
  /** A query whose words are marked on the page the link leads to. */
  readonly marked?: string;
  /** The words found, which tell this heading apart from others of the same speaker, in a list of headings. */
  readonly words?: Excerpt | undefined;
}

/** So many columns of the words are read out. */
const SPOKEN_COLUMNS = 60;

/** What words are called that nobody says. */
function nobodysWords({ id, kind }: Pick<Citation, "id" | "kind">): InterfaceText {
  const around = Object.entries(AROUND_WORDS).find(([name]) => name === id);
  if (around !== undefined) return around[1];
  // Only the id of a section has a hyphen.
  if (id.includes("-")) return { zh: "小标题", en: "Heading" };
  return kind === "narration" ? { zh: "转述", en: "Retelling" } : { zh: "编者", en: "Editors" };
}

/** The head of a hit: the speaker, with a link to the turn, the role, who is quoted, the interview and its date. */
export function HitHead({ hit, marked, words }: Props) {
  return (
    <>
      <h2 className="font-bold">
        <a href={interviewPath(hit.slug, hit.id, marked)}>
          {hit.speaker !== null ? <Localised text={hit.speaker.name} /> : <BothLanguages {...nobodysWords(hit)} />}
        </a>
        {words !== undefined && (
          <span className="sr-only" lang={htmlLangIn(hit.script)[words.lang]} translate="no">
            {`: ${excerpt(words.segments.map(({ text }) => text).join(""), SPOKEN_COLUMNS)}`}
          </span>
        )}
      </h2>
      <ul className="facts">
        {hit.speaker !== null && hit.role !== null && (
          <li>
            <BothLanguages {...ROLE_WORDS[hit.role]} />
          </li>
        )}
        {hit.quoted.map((speaker) => (
          <li key={speaker.id}>
            <BothLanguages zh="引述" en="Quotes" /> <Localised text={speaker.name} />
          </li>
        ))}
        {hit.title !== null && (
          <li>
            <Localised text={hit.title} script={hit.script} />
          </li>
        )}
        {hit.date !== null && (
          <li>
            <time dateTime={hit.date}>{hit.date}</time>
          </li>
        )}
      </ul>
    </>
  );
}

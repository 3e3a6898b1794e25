import { leadOf } from "../../lib/reader/page/lead";
import type { HtmlLang, InterfaceText } from "../../lib/reader/words/names";
import type { TurnId } from "../../lib/schema/ids";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Row } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Rows } from "./turn/Rows";

interface ApparatusProps {
  /** A search leads to it. */
  id: TurnId;
  name: InterfaceText;
  rows: readonly Row[];
  /** Ids of the rows that correct the interview: a link leads there. */
  corrections: ReadonlySet<string>;
  htmlLang: HtmlLang;
}

/** The front or back matter of an interview: two lines that open; open where it has a correction. */
export function Apparatus({ id, name, rows, corrections, htmlLang }: ApparatusProps) {
  if (rows.length === 0) return null;
  const leads = LANGUAGES.map((lang) => ({ lang, words: leadOf(rows, lang) })).filter(({ words }) => words !== "");
  const languages = LANGUAGES.filter((lang) => rows.some((row) => row[lang].length > 0));
  return (
    <details
      id={id}
      className="apparatus"
      open={rows.some((row) => corrections.has(row.id))}
      data-langs={languages.join(" ")}
    >
      <summary>
        <h2>
          <BothLanguages {...name} />
        </h2>{" "}
        {leads.map(({ lang, words }) => (
          <span key={lang} lang={htmlLang[lang]} className={`lead in-${lang}`}>
            {words}
          </span>
        ))}
      </summary>
      <Rows
        rows={rows}
        paired={rows.some((row) => row.match !== undefined)}
        htmlLang={htmlLang}
        anchored={corrections}
      />
    </details>
  );
}

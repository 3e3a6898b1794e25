import type { HtmlLang, InterfaceText } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Row } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Rows } from "./Rows";

interface ApparatusProps {
  name: InterfaceText;
  rows: readonly Row[];
  /** Ids of the rows that correct the interview: a link leads there. */
  corrections: ReadonlySet<string>;
  htmlLang: HtmlLang;
  open: boolean;
}

/** The front or back matter of an interview, collapsible; open where it has a correction. */
export function Apparatus({ name, rows, corrections, htmlLang, open }: ApparatusProps) {
  if (rows.length === 0) return null;
  const languages = LANGUAGES.filter((lang) => rows.some((row) => row[lang].length > 0));
  return (
    <details
      className="apparatus"
      open={open || rows.some(({ id }) => corrections.has(id))}
      data-langs={languages.join(" ")}
    >
      <summary>
        <h2>
          <BothLanguages {...name} />
        </h2>
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

import { HTML_LANG, type InterfaceText } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Lang, Row } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { BlockHtml } from "./BlockHtml";

const NO_COUNTERPART: InterfaceText = { zh: "— 无对应段落", en: "— no counterpart" };

interface RowsProps {
  rows: readonly Row[];
  /** Whether the languages are shown side by side, so that an empty side is marked as missing. */
  paired: boolean;
}

/** Rows of paragraphs, Chinese before English in each, so that screen readers and copying follow the pairs. */
export function Rows({ rows, paired }: RowsProps) {
  return rows.map((row) => (paired ? <Pair key={row.id} row={row} /> : <Single key={row.id} row={row} />));
}

function Single({ row }: { row: Row }) {
  return LANGUAGES.map((lang) => row[lang].length > 0 && <BlockHtml key={lang} blocks={row[lang]} lang={lang} />);
}

function Pair({ row }: { row: Row }) {
  const unsure = row.match === "unsure";
  return (
    <div className={unsure ? "row unsure" : "row"}>
      {unsure && (
        <p className="sr-only">
          <BothLanguages zh="以下两段的对应关系未定" en="The next two paragraphs may not correspond" />
        </p>
      )}
      {LANGUAGES.map((lang) => (
        <Side key={lang} row={row} lang={lang} />
      ))}
      {row.outdated === true && (
        <p className="outdated">
          <BothLanguages zh="原文后来改过，译文还是旧的" en="The source has changed since this was translated" />
        </p>
      )}
    </div>
  );
}

function Side({ row, lang }: { row: Row; lang: Lang }) {
  if (row[lang].length > 0) return <BlockHtml blocks={row[lang]} lang={lang} />;
  return (
    <p className="cell absent" lang={HTML_LANG[lang]}>
      {NO_COUNTERPART[lang]}
    </p>
  );
}

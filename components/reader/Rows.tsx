import { HTML_LANG, type Words } from "../../lib/reader/words/names";
import { LANGS, type Lang, type Row } from "../../lib/schema/schema";
import { Both } from "../shell/Both";
import { BlockHtml } from "./BlockHtml";

const NO_COUNTERPART: Words = { zh: "— 无对应段落", en: "— no counterpart" };

interface RowsProps {
  rows: readonly Row[];
  /** Whether the two languages face each other here, so that a side without words is one where something is missing. */
  paired: boolean;
}

/** Rows of paragraphs, Chinese before English in each, so that reading aloud and copying follow the pairs. */
export function Rows({ rows, paired }: RowsProps) {
  return rows.map((row) => (paired ? <Pair key={row.id} row={row} /> : <Single key={row.id} row={row} />));
}

function Single({ row }: { row: Row }) {
  return LANGS.map((lang) => row[lang].length > 0 && <BlockHtml key={lang} blocks={row[lang]} lang={lang} />);
}

function Pair({ row }: { row: Row }) {
  const unsure = row.match === "unsure";
  return (
    <div className={unsure ? "row unsure" : "row"}>
      {unsure && (
        <p className="sr-only">
          <Both zh="以下两段的对应关系未定" en="It is not certain that the next two paragraphs belong together" />
        </p>
      )}
      {LANGS.map((lang) => (
        <Side key={lang} row={row} lang={lang} />
      ))}
      {row.outdated === true && (
        <p className="outdated">
          <Both zh="原文后来改过，译文还是旧的" en="The source has changed since; this translation is older than it" />
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

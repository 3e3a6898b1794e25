import { HTML_LANG, type HtmlLang, type InterfaceText } from "../../../lib/reader/words/names";
import { LANGUAGES } from "../../../lib/schema/languages";
import type { Lang, Row } from "../../../lib/schema/schema";
import { BothLanguages } from "../../shell/BothLanguages";
import { BlockHtml } from "./BlockHtml";

const NO_COUNTERPART: InterfaceText = { zh: "— 无对应段落", en: "— no counterpart" };

interface RowsProps {
  rows: readonly Row[];
  /** Whether the languages are shown side by side, so that an empty side is marked as missing. */
  paired: boolean;
  htmlLang: HtmlLang;
  /** Ids of the rows that a link leads to. */
  anchored?: ReadonlySet<string>;
}

/** Rows of paragraphs, Chinese before English in each, so that screen readers and copying follow the pairs. */
export function Rows({ rows, paired, htmlLang, anchored }: RowsProps) {
  return rows.map((row) => {
    const anchor = anchored?.has(row.id) === true ? row.id : undefined;
    const shown = { row, anchor, htmlLang };
    return paired ? <Pair key={row.id} {...shown} /> : <Single key={row.id} {...shown} />;
  });
}

interface RowProps {
  row: Row;
  htmlLang: HtmlLang;
  /** The id of the element, where a link leads to it. */
  anchor: string | undefined;
}

function Single({ row, anchor, htmlLang }: RowProps) {
  const shown = LANGUAGES.filter((lang) => row[lang].length > 0);
  return shown.map((lang, i) => (
    <BlockHtml key={lang} blocks={row[lang]} lang={htmlLang[lang]} anchor={i === 0 ? anchor : undefined} />
  ));
}

function Pair({ row, anchor, htmlLang }: RowProps) {
  const unsure = row.match === "unsure";
  return (
    <div id={anchor} className={unsure ? "row unsure" : "row"}>
      {unsure && (
        <p className="sr-only">
          <BothLanguages zh="以下两段的对应关系未定" en="The next two paragraphs may not correspond" />
        </p>
      )}
      {LANGUAGES.map((lang) => (
        <Side key={lang} row={row} lang={lang} htmlLang={htmlLang} />
      ))}
      {row.outdated === true && (
        <p className="row-note">
          <BothLanguages zh="原文后来改过，译文还是旧的" en="The source has changed since this was translated" />
        </p>
      )}
    </div>
  );
}

function Side({ row, lang, htmlLang }: { row: Row; lang: Lang; htmlLang: HtmlLang }) {
  if (row[lang].length > 0) return <BlockHtml blocks={row[lang]} lang={htmlLang[lang]} />;
  return (
    <p className="cell absent" lang={HTML_LANG[lang]}>
      {NO_COUNTERPART[lang]}
    </p>
  );
}

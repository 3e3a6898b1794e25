import { otherLang } from "../../schema/languages";
import type { Interview, Lang, Row } from "../../schema/schema";
import { hashOf, type Lockfile } from "../permalinks/lockfile";
import { type Problem, problem } from "../problems/problems";

/** A translated paragraph and the source paragraph it was made from, by hash of their words. */
interface Made {
  /** `<slug>/<hash of the translation>`. */
  readonly key: string;
  readonly source: string;
}

/** The state of the translations of one interview. */
export interface WithOutdated {
  /** The interview, with outdated rows marked. */
  readonly interview: Interview;
  /** The records of its translated paragraphs, for the lockfile. */
  readonly made: Lockfile["translations"];
  readonly problems: readonly Problem[];
}

/**
 * Compares our own translations with the lockfile, which records the words that each translated paragraph was made
 * from. When the source has changed since and the translation has not, the row is marked; a changed translation, or one
 * that the editor has reviewed, counts as made from the current words.
 *
 * @param isReviewed whether the editor confirms that a translated text still fits its changed source
 * @param pathOf the file with the edition in a language, for the report
 */
export function markOutdated(
  interview: Interview,
  records: Lockfile["translations"],
  isReviewed: (text: string) => boolean,
  pathOf: (lang: Lang) => string,
): WithOutdated {
  const made: Record<string, string> = {};
  const problems: Problem[] = [];
  const age = (row: Row): Row => {
    const lang = translatedSide(row);
    if (lang === null) return row;
    const { key, source } = madeOf(interview, row, lang);
    const recorded = records[key];
    const outdated = recorded !== undefined && recorded !== source && !isReviewed(textOf(row, lang));
    made[key] = outdated ? recorded : source;
    if (!outdated) return row;
    const place = { file: pathOf(lang), line: row[lang][0]?.line ?? 1, column: 1 };
    problems.push(problem("translation-outdated", place, { words: textOf(row, lang).slice(0, 24) }));
    return { ...row, outdated: true };
  };
  const sections = interview.sections.map((section) => ({
    ...section,
    turns: section.turns.map((turn) => ({ ...turn, rows: turn.rows.map(age) })),
  }));
  return { interview: { ...interview, front: interview.front.map(age), sections }, made, problems };
}

/** The side of a row with a translation of ours, when the other side has words too. */
function translatedSide(row: Row): Lang | null {
  if (row.zh.length === 0 || row.en.length === 0) return null;
  if (row.en[0]?.edition === "unofficial-translation") return "en";
  return row.zh[0]?.edition === "unofficial-translation" ? "zh" : null;
}

function madeOf({ slug }: Interview, row: Row, lang: Lang): Made {
  const other = otherLang(lang);
  return { key: `${slug}/${hashOf(textOf(row, lang))}`, source: hashOf(textOf(row, other)) };
}

function textOf(row: Row, lang: Lang): string {
  return row[lang].map(({ text }) => text).join("\n");
}

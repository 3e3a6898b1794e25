import { type Problem, problem } from "../problems/problems";
import type { Checked, Sidecar } from "../sidecar/sidecar";
import { nearestWord, nearestWords } from "../text/nearest";
import { type Setting, settingKey } from "../turns/settled/settled-turns";

/** What begins a line, up to a mark, where labels and prefixes are printed. */
const LINE_BEGINNING = /^[\s>*_#-]*([^\s>*_#-][^：:|｜\n]{0,29}?)[\s*_]*(?:[：:|｜]|$)/gmu;

/**
 * Reports every setting of `printed` of which the text has no example.
 *
 * @param found the settings of which it has one
 * @param text the text of all files of the interview
 */
export function unmatchedSettings(sidecar: Checked<Sidecar>, found: ReadonlySet<string>, text: string): Problem[] {
  const { printed } = sidecar.value;
  if (printed === undefined) return [];
  const listed = (["question", "answer", "labels"] as const).flatMap((key) =>
    (printed[key] ?? []).map((written, i): [Setting, string] => [[key, i], written]),
  );
  const single = (["questions", "attribute", "column"] as const).flatMap((key): [Setting, string][] => {
    const written = printed[key];
    return written === undefined ? [] : [[[key], written]];
  });
  return [...listed, ...single]
    .filter(([setting]) => !found.has(settingKey(setting)))
    .map(([setting, written]) => {
      const likely = setting[0] === "questions" ? null : nearestIn(text, written);
      const facts = { key: setting[0], written, ...(likely === null ? {} : { likely }) };
      return problem("printed-not-found", sidecar.placeOf(["printed", ...setting]), facts);
    });
}

/** The words of a text that are most like those written: at the beginning of a line, else anywhere. */
function nearestIn(text: string, written: string): string | null {
  const beginnings = new Set([...text.matchAll(LINE_BEGINNING)].flatMap(([, words]) => words ?? []));
  const near = nearestWord(written, beginnings) ?? nearestWords(written, text);
  return near === written ? null : near;
}

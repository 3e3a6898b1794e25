import type { Lang, Localized } from "../../schema/schema";
import { type Problem, problem } from "../problems/problems";
import type { Checked, People, Sidecar } from "../sidecar/sidecar";
import { languageOf } from "../text/language";
import { type Place, placeAt, type Source } from "../text/source";

type Path = readonly (string | number)[];

/** Reports an edition in a file named after the other language: `en.md` in Chinese. */
export function checkFileName(edition: Source, lang: Lang, start: number): Problem[] {
  const named = /^(zh|en)\./.exec(edition.file)?.[1];
  if (named === undefined || named === lang) return [];
  const words = edition.text.slice(start, start + 24).split(/[\r\n]/)[0] ?? "";
  return [problem("sides-swapped", placeAt(edition, start), { words, lang: named, file: edition.file })];
}

/** Reports swapped languages in the sidecar. */
export function checkSides(sidecar: Checked<Sidecar>): Problem[] {
  const { title, publisher, editions, people, pairs } = sidecar.value;
  const given: [Path, Localized | undefined][] = [
    [["title"], title],
    [["publisher"], publisher],
    ...editions.map(({ credit }, i): [Path, Localized | undefined] => [["editions", i, "credit"], credit]),
    ...Object.entries(people).map(([id, { name }]): [Path, Localized] => [["people", id, "name"], name]),
    ...pairs.map(({ zh, en }, i): [Path, Localized] => [["pairs", i], { zh: zh.join("\n"), en: en.join("\n") }]),
  ];
  return given.flatMap(([path, sides]) => swapped(sides, (lang) => sidecar.placeOf([...path, lang])));
}

/** Reports swapped languages in the names of people. */
export function checkNames({ value, placeOf }: Checked<People>): Problem[] {
  return Object.entries(value).flatMap(([id, { name }]) => swapped(name, (lang) => placeOf([id, "name", lang])));
}

/**
 * One problem when both sides are in the other's language. One side alone is not enough: many Chinese titles are in
 * Latin letters.
 */
function swapped(sides: Localized | undefined, placeOf: (lang: Lang) => Place): Problem[] {
  const [zh = "", en = ""] = [sides?.zh, sides?.en];
  if (languageOf(zh) !== "en" || languageOf(en) !== "zh") return [];
  return [problem("sides-swapped", placeOf("zh"), { words: zh.slice(0, 24).split("\n")[0] ?? "", lang: "zh" })];
}

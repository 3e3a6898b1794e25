import { ownValue } from "../../arrays/own-value";
import { LANGUAGES } from "../../schema/languages";
import type { Lang, Row } from "../../schema/schema";
import { englishTokens, stem } from "../align/english";
import { readChineseNumber } from "../align/numbers";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** So many UTF-16 units of a sentence are shown: enough to find it by. */
const SHOWN = 40;

/** What is counted or measured; a single numeral before anything else is rarely a number (`一些`, `三思`, `千万`). */
const COUNTED = "个個位名人年天日岁歲次家本块元倍种種部篇章代届期周遍件座台辆所只头匹枚份项条間间層层米里吨克秒";
const SINGLE = new RegExp(`^[二两兩三四五六七八九](?=[${COUNTED}])`, "u");
const VALUES = "零一二三四五六七八九";
/** Two numerals side by side give a range: `两三年`. */
const RANGE = /^[一二两兩三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万萬亿億])/u;
/** What is numbered is not counted, and fractions are said in other ways in English. */
const NOT_COUNTED =
  /^(?:第[〇零一二三四五六七八九十百千\d]+|[〇零一二三四五六七八九十百\d]+分之[〇零一二三四五六七八九十百千\d.]+|[几幾数數好][十百千万萬亿億]+|[一二三四五六七八九]十[几幾])/u;

/**
 * Reports sentences that surely say the same, of which each has a number that the other has not: `五个` beside `four`. Where only
 * one of them has more, the other may say it otherwise, or leave it out.
 *
 * @param isReviewed whether an editor has looked at a text
 */
export function numbersDiffer(
  rows: readonly Row[],
  sourceOf: (lang: Lang) => Source,
  isReviewed: (text: string) => boolean,
): Problem[] {
  return rows.flatMap((row) => {
    if (LANGUAGES.some((lang) => isReviewed(row[lang].map(({ text }) => text).join("\n")))) return [];
    const differing = (row.sentences ?? []).flatMap((pair) => {
      if (pair.match !== "sure" || pair.zh.length === 0 || pair.en.length === 0) return [];
      const text = (lang: Lang) =>
        pair[lang].map(([block, start, end]) => row[lang][block]?.text.slice(start, end) ?? "").join(" ");
      const [zh, en] = [text("zh"), text("en")];
      const [inZh, inEn] = [chineseNumbers(zh), englishNumbers(en)];
      const more = inZh.filter((one) => !isAmong(one, inEn, en) && !isSaidOtherwise(one, en));
      const less = inEn.filter((one) => !isAmong(one, inZh, en) && !NUMERALS[Number(one)]?.test(zh));
      return more.length === 0 || less.length === 0 ? [] : [{ zh, en, more, less }];
    });
    return differing.map(({ zh, en, more, less }) => {
      const place = placeAt(sourceOf("zh"), row.zh[0]?.span[0] ?? 0);
      return problem("numbers-differ", place, {
        zh: zh.slice(0, SHOWN),
        en: en.slice(0, SHOWN),
        more: more.join(", "),
        less: less.join(", "),
      });
    });
  });
}

/** Measures that English converts, halves, and the time of day, which are said in many ways. */
const SAID_OTHERWISE = /^[多余餘]?[个個倍年天岁歲]?(?:公[里斤分尺顷]|厘米|毫米|平方|[里斤亩畝尺丈寸米度点點时時半])/u;
/** A last numeral without its rank: `三千五` is 3,500. */
const WITHOUT_RANK = /[百千万萬亿億][一二三四五六七八九]$/u;

/** Small numbers by their numerals, wherever these stand: `四小龙` is four, `十倍` ten. */
const NUMERALS: Readonly<Record<number, RegExp>> = Object.fromEntries(
  [..."一二三四五六七八九十"].map((numeral, i) => [
    i + 1,
    new RegExp(numeral === "二" ? "[二两兩双雙]" : numeral, "u"),
  ]),
);

/** Whether English says a small number in another word. */
function isSaidOtherwise(number: string, en: string): boolean {
  return number === "2" && /\b(?:both|couple|pair|pairs|twice|double|twin|either|neither|half|second)\b/i.test(en);
}

function chineseNumbers(written: string): string[] {
  const text = written.replace(/(?<=[\d.]) +(?=[十百千万萬亿億])/gu, "");
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const skipped = NOT_COUNTED.exec(rest)?.[0].length ?? RANGE.exec(rest)?.[0].length;
    const single = SINGLE.exec(rest)?.[0];
    const number = skipped === undefined && single === undefined ? readChineseNumber(rest) : null;
    if (single !== undefined) found.push(`#${Math.max(2, VALUES.indexOf(single))}`);
    else if (
      number !== null &&
      !WITHOUT_RANK.test(rest.slice(0, number.length)) &&
      !SAID_OTHERWISE.test(rest.slice(number.length))
    )
      found.push(number.token);
    at += skipped ?? number?.length ?? 1;
  }
  return comparable(found);
}

/** Words that multiply the number before them, by their stems. */
const MULTIPLIERS: Readonly<Record<string, number>> = { [stem("dozen")]: 12, [stem("decades")]: 10 };

function englishNumbers(text: string): string[] {
  // `A million` and `half a million` are rarely exact.
  const whole = text.replace(/\b[\w.]+(?:-\w+)? and (?:a half|[\w]+ (?:thirds?|quarters?))\b|\b\d{1,2}:\d\d\b/gi, "");
  const tokens = englishTokens(whole.replace(/\b(?:half )?an? (?:hundred|thousand|million|billion|trillion)\b/gi, ""));
  const found = tokens.flatMap((token, i) => {
    const times = ownValue(MULTIPLIERS, tokens[i + 1] ?? "");
    return token.startsWith("#") && times !== undefined ? `#${Number(token.slice(1)) * times}` : token;
  });
  return comparable(found);
}

/** Numbers alone; one and none are said in too many ways. */
function comparable(tokens: readonly string[]): string[] {
  return tokens.filter((token) => /^#(?!d|[01]$)/.test(token)).map((token) => token.slice(1));
}

/** Whether one of the numbers is the same year in short (`'98`), or the same in thousands (`千比特`, `kilobits`). */
function isAmong(number: string, others: readonly string[], en: string): boolean {
  const value = Number(number);
  return others.some((other) => {
    const [less, more] = [Math.min(value, Number(other)), Math.max(value, Number(other))];
    const isShortYear = less < 100 && more > 1000 && more < 3000 && more % 100 === less;
    return less === more || isShortYear || (less * 1000 === more && /kilo/i.test(en));
  });
}

/**
 * Numbers of both languages in one form: `3 million`, `three million`, `300 万` and `三百万` are all `#3000000`. Decades
 * (`九十年代`, `the 1990s`) are `#d90`, because Chinese often omits the century.
 */

const DIGITS = "〇零一二三四五六七八九";
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);
const MONTHS = "january february march april may june july august september october november december".split(" ");

const ARABIC = String.raw`\d+(?:[,，]\d{3})*(?:\.\d+)?[十百千]?[万萬亿億]{0,2}`;
const SPOKEN = `[${DIGITS}十百千万萬亿億两兩]+(?:点[${DIGITS}]+)?`;
const CHINESE_NUMBER = new RegExp(`^(?<percent>百分之)?(?<number>${ARABIC}|${SPOKEN})(?<suffix>年代|月)?`, "u");

/** A number of two or more signs at the beginning of a Chinese text, with what belongs to it; null where there is none. */
export function readChineseNumber(text: string): { readonly token: string; readonly length: number } | null {
  const found = CHINESE_NUMBER.exec(text);
  const { percent, number = "", suffix } = found?.groups ?? {};
  if (found === null || (number.length < 2 && !/\d/.test(number) && percent === undefined && suffix === undefined))
    return null;
  const value = readValue(number);
  const length = found[0].length;
  if (!Number.isFinite(value)) return null;
  if (suffix === "年代") return { token: `#d${value % 100}`, length };
  const month = suffix === "月" ? MONTHS[value - 1] : undefined;
  return month === undefined
    ? { token: numberToken(value), length: length - (suffix?.length ?? 0) }
    : { token: month, length };
}

/** The value of a number in Arabic or Chinese numerals or both; `NaN` for anything else. */
function readValue(number: string): number {
  const arabic = /^(\d[\d,，]*(?:\.\d+)?)(.*)$/u.exec(number);
  if (arabic !== null) {
    const units = [...(arabic[2] ?? "")].reduce((product, unit) => product * (UNITS.get(unit) ?? Number.NaN), 1);
    return Number((arabic[1] ?? "").replace(/[,，]/g, "")) * units;
  }
  const [whole = "", decimals] = number.replace(/[两兩]/gu, "二").split("点");
  const fraction = decimals === undefined ? 0 : Number(`0.${digitsOf(decimals)}`);
  if (!/[十百千万萬亿億]/u.test(whole)) return Number(digitsOf(whole)) + fraction;
  return spokenValue(whole) + fraction;
}

function digitsOf(text: string): string {
  return [...text].map((sign) => Math.max(0, DIGITS.indexOf(sign) - 1)).join("");
}

/** 三百二十万: digits times small units add up to a group, which 万 and 亿 multiply. */
function spokenValue(text: string): number {
  let [total, group, digit] = [0, 0, 0];
  let isOpen = false;
  for (const sign of text) {
    const unit = UNITS.get(sign);
    if (unit === undefined) [digit, isOpen] = [Math.max(0, DIGITS.indexOf(sign) - 1), true];
    else if (unit < 1e4) [group, digit, isOpen] = [group + (isOpen ? digit : 1) * unit, 0, false];
    else [total, group, digit, isOpen] = [(total + Math.max(group + digit, total === 0 ? 1 : 0)) * unit, 0, 0, false];
  }
  return total + group + digit;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i])),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/**
 * A number among English words.
 *
 * @param words in lower case
 * @param at index of the word at which a number may begin
 * @returns its token and its number of words; null when there is none
 */
export function readEnglishNumber(
  words: readonly string[],
  at = 0,
): { readonly token: string; readonly count: number } | null {
  const first = words[at] ?? "";
  if (!WORDS.has(first) && !/^\d/.test(first)) return null;
  const decade = /^(?:1[89]|20)?(\d0)['’]?s$/.exec(first);
  if (decade !== null) return { token: `#d${Number(decade[1])}`, count: 1 };
  const figures = /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(first);
  let value = figures === null ? WORDS.get(first) : Number((figures[1] ?? "").replaceAll(",", ""));
  if (value === undefined) return null;
  let count = 1;
  const ones = WORDS.get(words[at + 1] ?? "");
  if (figures === null && value >= 20 && ones !== undefined && ones > 0 && ones < 10)
    [value, count] = [value + ones, 2];
  for (
    let scale = SCALES.get(words[at + count] ?? "");
    scale !== undefined;
    scale = SCALES.get(words[at + count] ?? "")
  ) {
    [value, count] = [value * scale, count + 1];
  }
  return { token: numberToken(value), count };
}

function numberToken(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}

import { describe, expect, it } from "vitest";
import type { Row } from "../schema/schema";
import { readCheckedInterviews, readFacts } from "./testing/checked-interviews";

/** Numbers, names and Latin terms must agree on both sides of every paragraph of the editions that are ours. */
const ours = readCheckedInterviews().filter(({ editions }) =>
  editions.some(({ kind }) => kind === "unofficial-translation"),
);

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
MONTHS.push("October", "November", "December");

/** The forms that a number of the Chinese may have in English: unchanged, or with its myriads converted to millions. */
function formsOf(number: string, unit: string): string[] {
  const value = Number(number.replaceAll(",", ""));
  const plain = [number, number.replaceAll(",", ""), value.toLocaleString("en-US")];
  if (unit === "万亿") return [`${value} trillion`];
  if (unit === "亿") return [`${value / 10} billion`, `${value * 100} million`, ...plain.map((form) => `${form} 亿`)];
  if (unit === "万") return [(value * 10_000).toLocaleString("en-US"), `${value / 100} million`];
  if (unit === "月") return [MONTHS[value - 1] ?? "", ...plain];
  return plain;
}

function missingIn(row: Row, otherwise: ReadonlyMap<string, string>): string[] {
  const chinese = row.zh.map(({ text }) => text).join("\n");
  const english = row.en.map(({ text }) => text).join("\n");
  const has = (form: string) => form !== "" && english.toLowerCase().includes(form.toLowerCase());
  const words = chinese.match(/[A-Za-z][A-Za-z0-9.+&-]*[A-Za-z0-9]|[A-Za-z]/g) ?? [];
  const lostWords = words.filter((word) => !has(otherwise.get(word) ?? word) && !has(word.replace(/s$/, "")));
  const numbers = [...chinese.matchAll(/(?<![A-Za-z\d.-])(\d+(?:[.,]\d+)*)\s*(万亿|[亿万月]?)/g)];
  // `380 亿到 400 亿美元` may share its unit in English: $38 to $40 billion.
  const shared = (number: string, unit: string) => unit === "亿" && has(`${Number(number) / 10}`) && has("billion");
  const lostNumbers = numbers
    .filter(([, number = "", unit = ""]) => !formsOf(number, unit).some(has) && !shared(number, unit))
    .map(([number]) => number);
  return [...lostWords, ...lostNumbers].map((lost) => `line ${row.en[0]?.line}: ${lost}`);
}

describe("the English editions of the Chinese interviews", () => {
  it.each(ours.map((interview) => [interview.slug, interview] as const))(
    "%s: every turn, heading and paragraph has its English and is paired with certainty",
    (_, interview) => {
      const rows = interview.sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows));
      expect(rows.filter(({ zh, en, match }) => zh.length === 0 || en.length === 0 || match !== "sure")).toEqual([]);
      expect(interview.sections.filter(({ heading }) => heading?.zh === undefined || heading.en === undefined)).toEqual(
        [],
      );
    },
  );

  it.each(ours.map((interview) => [interview.slug, interview] as const))(
    "%s: numbers, names and Latin terms agree",
    (_, interview) => {
      const rows = [
        ...interview.front,
        ...interview.sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows)),
      ];
      const otherwise = new Map(Object.entries(readFacts(interview.slug).printedOtherwise));
      const paired = rows.filter(({ zh, en }) => zh.length > 0 && en.length > 0);
      expect(paired.flatMap((row) => missingIn(row, otherwise))).toEqual([]);
    },
  );
});

import { z } from "zod";
import type { Bilingual, Facts } from "../problems/rules/rule";
import { nearestWord } from "../text/nearest";

/** What an editor calls each kind of value. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  object: { zh: "字段（{ 字段: 值 }）", en: "fields ({ field: value })" },
  record: { zh: "字段（{ 字段: 值 }）", en: "fields ({ field: value })" },
  array: { zh: "列表（[ … ]，或每行一个 - …）", en: "a list ([ … ], or - … on each line)" },
  string: { zh: "文字（像数字的要加引号）", en: "text (in quotation marks if it looks like a number)" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
};
const ID: Bilingual = {
  zh: "小写拉丁字母、数字和单个连字符，如 lin-xia",
  en: "lower-case Latin letters, digits and single hyphens, such as lin-xia",
};

/**
 * Explains what is wrong with one field in the editor's terms: what was found, what is allowed, what was probably
 * meant.
 *
 * @param schema the schema that the whole value was checked against
 * @param value the whole value
 */
export function fieldFault(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): Facts {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
  const field = [...path, ...(unknown === undefined ? [] : [unknown])].join(".");
  const printed = unknown === undefined && field !== "" ? print(valueAt(value, path)) : same("");
  const { words, options } = expectation(schema, issue, path);
  const written = unknown ?? valueAt(value, path);
  const likely = typeof written === "string" ? nearestWord(written, options) : null;
  const found = field === "" ? print(value) : printed;
  const facts = { field, foundZh: found.zh, foundEn: found.en, expectedZh: words.zh, expectedEn: words.en };
  return likely === null ? facts : { ...facts, likely };
}

/** What is allowed in a place, and the options among which the intended one may be. */
function expectation(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
): { words: Bilingual; options: readonly string[] } {
  const oneOf = (options: readonly string[]) => ({
    words: { zh: `其中一个：${options.join("、")}`, en: `one of ${options.join(", ")}` },
    options,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return oneOf(fieldsAt(schema, path));
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "invalid_union":
      return oneOf(fieldsAt(schema, path));
    case "invalid_type":
      return { words: KINDS[issue.expected] ?? same(issue.expected), options: [] };
    case "too_small":
      return { words: { zh: "至少一个字，或一项", en: "at least one character, or one entry" }, options: [] };
    case "invalid_format":
      return { words: formatOf(issue.format, path), options: [] };
    case "invalid_key":
      return { words: path[0] === "permalinks" ? PERMALINK : ID, options: [] };
    default:
      return { words: path.at(-1) === "name" || path[0] === "title" ? NAMED : messageOf(issue), options: [] };
  }
}

/** What a check of our own says in both languages, or what the schema says. */
function messageOf(issue: z.core.$ZodIssue): Bilingual {
  const { data } = Told.safeParse(issue.code === "custom" ? issue.params : undefined);
  return data ?? same(issue.message);
}

const Told = z.object({ zh: z.string(), en: z.string() });
const NAMED: Bilingual = { zh: "zh 和 en 中至少一个", en: "zh or en, or both" };
const PERMALINK: Bilingual = {
  zh: "报告里给出的永久链接，如 k3v9x2mq",
  en: "an id given in the report, such as k3v9x2mq",
};

function formatOf(format: string, path: readonly (string | number)[]): Bilingual {
  if (format === "url")
    return { zh: "以 https:// 或 http:// 开头的网址", en: "a URL that begins with https:// or http://" };
  if (format === "date") return { zh: "日历上的一天，写作 2025-02-07", en: "a calendar date, written as 2025-02-07" };
  if (path[0] === "colours") return { zh: "六位十六进制数，如 #17506b", en: "six hexadecimal digits, such as #17506b" };
  return path[0] === "permalinks" ? PERMALINK : ID;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function print(value: unknown): Bilingual {
  if (value === undefined) return { zh: "没有写", en: "nothing" };
  if (Array.isArray(value)) return { zh: "列表", en: "a list" };
  if (typeof value === "object" && value !== null)
    return Object.keys(value).length === 0
      ? same("{}")
      : { zh: `字段 ${Object.keys(value).join("、")}`, en: `fields ${Object.keys(value).join(", ")}` };
  return same(String(JSON.stringify(value)));
}

/** The fields that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let places: unknown[] = [z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })];
  const into = (place: unknown, key: string): unknown => valueAt(place, [key]);
  const unions = (place: unknown): unknown[] => {
    const options = into(place, "anyOf");
    return Array.isArray(options) ? options.flatMap(unions) : [place];
  };
  for (const step of path) {
    places = places
      .flatMap(unions)
      .map(
        (place) =>
          into(into(place, "properties"), String(step)) ??
          into(place, typeof step === "number" ? "items" : "additionalProperties"),
      );
  }
  return [...new Set(places.flatMap(unions).flatMap((place) => Object.keys(Object(into(place, "properties")))))];
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}

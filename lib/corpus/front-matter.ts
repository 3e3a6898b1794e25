import matter from "gray-matter";
import { parseDocument } from "yaml";
import { type Problem, problem } from "./problems";
import { placeAt, type Source } from "./source";

/** What stands before the text of a source. */
export interface FrontMatter {
  /** The header's fields; empty where there is no header. */
  readonly data: Readonly<Record<string, unknown>>;
  /** UTF-16 offset at which the text begins, past the closing fence. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/**
 * Separates the header of a source from its text. YAML is read by the `yaml` package with the JSON-like core schema, so
 * that a date stays the string that the source gives and never becomes a `Date` of some time zone. The languages that
 * gray-matter would execute (`---js` and its other spellings) are refused.
 */
export function readFrontMatter(source: Source): FrontMatter {
  const open = /^\uFEFF?---([^\r\n]*)\r?\n/.exec(source.text);
  if (open === null) return { data: {}, end: 0, problems: [] };
  if (!/\r?\n---[ \t]*(?:\r?\n|$)/.test(source.text.slice(open[0].length - 1))) return unclosed(source, open[0].length);

  const problems: Problem[] = [];
  const yamlStart = open[0].length;
  const refuse = () => {
    problems.push(problem("front-matter-code", placeAt(source, 0), { found: (open[1] ?? "").trim() }));
    return {};
  };
  const readYaml = (text: string): object => {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    // gray-matter hands over the header with the line end after the opening fence still on it.
    if (error !== undefined) {
      const place = placeAt(source, yamlStart - (text.length - text.trimStart().length > 0 ? 1 : 0) + error.pos[0]);
      problems.push(problem("front-matter-invalid", place, { reason: error.message }));
      return {};
    }
    const value: unknown = document.toJS();
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  };
  const { data, content } = matter(source.text, {
    engines: { yaml: readYaml, javascript: refuse, js: refuse, json: (text) => readYaml(text) },
  });
  return { data, end: source.text.length - content.length, problems };
}

/** A first line of dashes is a header only when a field follows; otherwise it is a rule, and the file has no header. */
function unclosed(source: Source, textStart: number): FrontMatter {
  const looksLikeField = /^[\w-]+:(?:\s|$)/.test(source.text.slice(textStart));
  if (!looksLikeField) return { data: {}, end: 0, problems: [] };
  return { data: {}, end: 0, problems: [problem("front-matter-unclosed", placeAt(source, 0), {})] };
}

/**
 * The day in a field such as `date: 2025-02-07 12:20:46`.
 *
 * @returns `YYYY-MM-DD`, or null where the field names no day that exists
 */
export function dayOf(value: string): string | null {
  const match = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(value);
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

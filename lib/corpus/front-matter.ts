import matter from "gray-matter";
import { type Problem, problem } from "./problems";
import { placeAt, type Source } from "./source";
import { readYamlValue } from "./yaml-value";

/** What stands before the text of a source. */
export interface FrontMatter {
  /** The header's fields; empty where there is no header. */
  readonly data: Readonly<Record<string, unknown>>;
  /** UTF-16 offset at which the text begins, past the closing fence. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

const NO_HEADER: FrontMatter = { data: {}, end: 0, problems: [] };

/**
 * Separates the header of a source from its text. YAML is read with the JSON-like core schema, so that a date stays the
 * string that the source gives and never becomes a `Date` of some time zone. A header in any other language than YAML and
 * JSON is refused, those that gray-matter would execute (`---js` and its other spellings) included.
 */
export function readFrontMatter(source: Source): FrontMatter {
  const open = /^\uFEFF?---([^\r\n]*?)(\r?\n)/.exec(source.text);
  if (open === null) return NO_HEADER;
  const [{ length: yamlStart }, printed = "", lineEnd = ""] = open;
  const language = printed.trim();
  // `--- 对话 ---` and `----` are rules.
  if (!/^(?:[a-z]\w*)?$/i.test(language)) return NO_HEADER;
  if (!/\r?\n---[ \t]*(?:\r?\n|$)/.test(source.text.slice(yamlStart - 1))) return unclosed(source, yamlStart);

  const problems: Problem[] = [];
  let isHeader = true;
  const refuse = () => {
    problems.push(problem("front-matter-code", placeAt(source, 0), { found: language }));
    return {};
  };
  const readFields = (text: string): object => {
    // gray-matter hands over the header with the line end after the opening fence, and with half of the last one.
    const read = readYamlValue(text.replace(/\r$/, ""));
    if ("faults" in read) {
      const start = yamlStart - lineEnd.length;
      for (const { offset, reason } of read.faults.slice(0, 1)) {
        problems.push(problem("front-matter-invalid", placeAt(source, start + offset), { reason }));
      }
      return {};
    }
    if (isFields(read.value)) return read.value;
    isHeader = read.value === null;
    return {};
  };
  const readHeader = /^(?:ya?ml|json)?$/i.test(language) ? readFields : refuse;
  const { data, content } = matter(source.text, { engines: { [language || "yaml"]: readHeader } });
  // Words between two rules at the top have no fields: they are text.
  return isHeader ? { data, end: source.text.length - content.length, problems } : NO_HEADER;
}

function isFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A first line of dashes is a header only when a field follows; otherwise it is a rule, and the file has no header. */
function unclosed(source: Source, textStart: number): FrontMatter {
  const looksLikeField = /^[\w-]+:(?:\s|$)/.test(source.text.slice(textStart));
  if (!looksLikeField) return NO_HEADER;
  return { ...NO_HEADER, problems: [problem("front-matter-unclosed", placeAt(source, 0), {})] };
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

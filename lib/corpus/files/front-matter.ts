import matter from "gray-matter";
import { readTomlValue } from "../formats/toml";
import { readYamlValue } from "../formats/yaml";
import { type Problem, problem } from "../problems/problems";
import { lineAt, placeAt, type Source } from "../text/source";

/** The header of a source. */
export interface FrontMatter {
  /** The fields; empty if there is no header. */
  readonly data: Readonly<Record<string, unknown>>;
  /** UTF-16 offset of the beginning of the text, past the closing fence. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

const NO_HEADER: FrontMatter = { data: {}, end: 0, problems: [] };

/**
 * Separates the header of a source from its text: YAML between lines of `---`, or TOML between lines of `+++`. A date
 * stays the string in the source and never becomes a `Date` in some time zone. A second header directly after the first
 * is reported and is not part of the text either.
 */
export function readFrontMatter(source: Source): FrontMatter {
  const first = readHeader(source, 0);
  if (first.end === 0) return first;
  const start = first.end + (/^\s*/.exec(source.text.slice(first.end))?.[0].length ?? 0);
  const second = readHeader(source, start);
  const keys = Object.keys(second.data);
  // For YAML, `Q: …` and `A: …` between two rules are fields; fields of a header begin with a small letter.
  if (keys.length === 0 || !keys.every((key) => /^[a-z]/.test(key))) return first;
  const found = problem("front-matter-second", placeAt(source, start), { fields: keys.join(", ") });
  return { ...first, end: second.end, problems: [...first.problems, found] };
}

/** The header at an offset; its end is 0 if there is none. */
function readHeader(source: Source, start: number): FrontMatter {
  const text = source.text.slice(start);
  if (/^\uFEFF?\+\+\+[ \t]*\r?\n/.test(text)) return readToml(source, start);
  return /^\uFEFF?---[^\r\n]*\r?\n/.test(text) ? readYaml(source, start) : NO_HEADER;
}

function readToml(source: Source, start: number): FrontMatter {
  const from = source.text.indexOf("\n", start) + 1;
  const close = /\n\+\+\+[ \t]*(?:\r?\n|$)/.exec(source.text.slice(from - 1));
  if (close === null) return unclosed(source, start, /^[\w-]+\s*=/.test(source.text.slice(from)), "+++");
  const end = from - 1 + close.index + close[0].length;
  const read = readTomlValue(source.text.slice(from, from + close.index));
  if ("fields" in read) return { data: read.fields, end, problems: [] };
  const { line, column, reason } = read.fault;
  const place = { file: source.path, line: lineAt(source, from) + line - 1, column };
  const at = (source.text.slice(source.lineStarts[place.line - 1]).split(/[\r\n]/)[0] ?? "").slice(column - 1);
  return { data: {}, end, problems: [problem("front-matter-invalid", place, { code: "TOML", reason, at })] };
}

/**
 * Reads YAML with the JSON-like core schema. A header in a language other than YAML and JSON is rejected, including
 * those that gray-matter would execute (`---js` and its other spellings).
 */
function readYaml(source: Source, start: number): FrontMatter {
  const text = source.text.slice(start);
  const open = /^\uFEFF?---([^\r\n]*?)(\r?\n)/.exec(text);
  if (open === null) return NO_HEADER;
  const [{ length: yamlStart }, printed = "", lineEnd = ""] = open;
  const language = printed.trim();
  // `--- 对话 ---` and `----` are rules.
  if (!/^(?:[a-z]\w*)?$/i.test(language)) return NO_HEADER;
  if (!/\r?\n---[ \t]*(?:\r?\n|$)/.test(text.slice(yamlStart - 1))) {
    // A first line of dashes opens a header only if a field follows; otherwise it is a rule, and the file has no
    // header.
    return unclosed(source, start, /^[\w-]+:(?:\s|$)/.test(text.slice(yamlStart)), "---");
  }
  const problems: Problem[] = [];
  let isHeader = true;
  const refuse = () => {
    problems.push(problem("front-matter-code", placeAt(source, start), { found: language }));
    return {};
  };
  const readFields = (header: string): object => {
    // gray-matter passes the header with the line end after the opening fence, and with half of the last one.
    const read = readYamlValue(header.replace(/\r$/, ""));
    if ("faults" in read) {
      const headerStart = start + yamlStart - lineEnd.length;
      for (const { offset, facts } of read.faults.slice(0, 1)) {
        problems.push(problem("front-matter-invalid", placeAt(source, headerStart + offset), facts));
      }
      return {};
    }
    if (isFields(read.value)) return read.value;
    isHeader = read.value === null;
    return {};
  };
  const engine = /^(?:ya?ml|json)?$/i.test(language) ? readFields : refuse;
  const { data, content } = matter(text, { engines: { [language || "yaml"]: engine } });
  // Words between two rules at the top are not fields: they are text.
  return isHeader ? { data, end: source.text.length - content.length, problems } : NO_HEADER;
}

function isFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unclosed(source: Source, start: number, hasField: boolean, fence: string): FrontMatter {
  if (!hasField) return NO_HEADER;
  return { ...NO_HEADER, problems: [problem("front-matter-unclosed", placeAt(source, start), { fence })] };
}

import { type Document, isCollection, isScalar, parseDocument, visit, type YAMLParseError } from "yaml";
import { withoutCommandsIn } from "../../text/visible";

/** A fault in a YAML text. */
export interface YamlFault {
  /** UTF-16 offset into the text. */
  readonly offset: number;
  /** What a report mentions: the kind of fault, the text there, and what was probably meant. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Reads a YAML text with the JSON-like core schema: a date stays the string as printed. What its texts hold for a terminal
 * or for the direction of the words around it is left out.
 *
 * @returns the document and its value, or every fault. After the first syntax error the parser is out of step, so later
 * ones are dropped. An unresolved alias (`title: *bold*`) makes the parser throw only during conversion; here it is a
 * fault with a place like any other.
 */
export function readYamlValue(text: string): { document: Document; value: unknown } | { faults: YamlFault[] } {
  const document: Document = parseDocument(text, { prettyErrors: false, version: "1.2", logLevel: "error" });
  const isTwice = ({ code }: YAMLParseError) => code === "DUPLICATE_KEY";
  const broken = document.errors.find((error) => !isTwice(error));
  const twice = broken === undefined ? document.errors.filter(isTwice) : [];
  const faults = [...(broken === undefined ? [] : [broken]), ...twice].map((error) => faultOf(error, document, text));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const offset = alias.range?.[0] ?? 0;
      const words = lineFrom(text, offset);
      faults.push({ offset, facts: { code: "BAD_ALIAS", at: words, likely: JSON.stringify(words) } });
    },
  });
  if (faults.length > 0) return { faults };
  try {
    return { document, value: withoutCommandsIn(document.toJS()) };
  } catch {
    // What remains are nested aliases, made to exhaust the memory.
    return { faults: [{ offset: 0, facts: { code: "ALIASES" } }] };
  }
}

/** The text from an offset to the end of its line. */
function lineFrom(text: string, offset: number): string {
  return (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "").trim();
}

/** A fault at the actual mistake: for something never closed, where it opens, not where the parser misses it. */
function faultOf({ code, pos, message }: YAMLParseError, document: Document, text: string): YamlFault {
  const opened = /end with a [\]}]|Missing closing/.test(message) ? openingBefore(document, pos[0]) : null;
  if (opened !== null) {
    const close = { '"': '"', "'": "'", "[": "]", "{": "}" }[text[opened] ?? ""] ?? "";
    return { offset: opened, facts: { code: "UNCLOSED", at: text[opened] ?? "", close } };
  }
  const words = lineFrom(text, pos[0]);
  const facts = { code, reason: message, at: words === "" ? "" : words.slice(0, 40) };
  return { offset: pos[0], facts: { ...facts, ...meant(code, words, text, pos[0]) } };
}

/** The offset of the innermost bracket or quotation mark still open at an offset. */
function openingBefore(document: Document, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(node.type ?? "");
      const [start = Infinity, end = 0] = opens ? (node.range ?? []) : [];
      if (start <= offset && end >= offset) found = Math.max(found ?? 0, start);
    },
  });
  return found;
}

/** What an editor probably meant to write on the line of a fault. */
function meant(code: string, words: string, text: string, offset: number): { likely?: string } {
  if (code === "MULTILINE_IMPLICIT_KEY") {
    const [, key, value] = /^([\w-]+)\s*[：:]\s*(.*)$/u.exec(words) ?? [];
    return key === undefined || value === undefined ? {} : { likely: `${key}: ${value}` };
  }
  // `title: One: two` and `title: @one`: the value needs quotation marks.
  const isValue = /:[ \t]+$/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset));
  const isUnquoted = code === "BLOCK_AS_IMPLICIT_KEY" || code === "BAD_SCALAR_START";
  return isUnquoted && isValue ? { likely: JSON.stringify(words) } : {};
}

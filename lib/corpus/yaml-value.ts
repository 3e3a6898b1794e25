import { type Document, parseDocument, visit } from "yaml";

/** Where a YAML text goes wrong. */
export interface YamlFault {
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly reason: string;
}

/**
 * Reads a YAML text with the JSON-like core schema: a date stays the string that is printed.
 *
 * @returns the document and its value, or every fault. The parser leaves it to the conversion to find a name after `*` that
 * stands for nothing (`title: *bold*`) and then throws; here that is a fault with its place like any other.
 */
export function readYamlValue(text: string): { document: Document; value: unknown } | { faults: YamlFault[] } {
  const document: Document = parseDocument(text, { prettyErrors: false, version: "1.2", logLevel: "error" });
  const faults = document.errors.map(({ pos, message }): YamlFault => ({ offset: pos[0], reason: message }));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      faults.push({
        offset: alias.range?.[0] ?? 0,
        reason: `*${alias.source} stands for nothing; quote words that begin with *`,
      });
    },
  });
  if (faults.length > 0) return { faults };
  try {
    return { document, value: document.toJS() };
  } catch (error) {
    // What is left is a text of aliases upon aliases, made to fill the memory.
    return { faults: [{ offset: 0, reason: error instanceof Error ? error.message : String(error) }] };
  }
}

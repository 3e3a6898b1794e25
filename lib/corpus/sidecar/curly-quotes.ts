import { type Document, isPair, isScalar, visit } from "yaml";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** A text in curly marks, or one that opens with such a mark and never closes it. */
const CURLY = /^[“‘„]([^“”‘’„]*)[”’“]?$/u;

/** The fields that quote the source, whose own marks are part of the words. */
const QUOTING: ReadonlySet<string> = new Set([
  "corrections",
  "speech",
  "pairs",
  "nobody",
  "turns",
  "reviewed",
  "printed",
]);

/** Reports values in quotation marks that YAML does not know as such, because a word processor made them curly. */
export function curlyQuotes(document: Document, source: Source): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && QUOTING.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      if (key === "key" || node.type !== "PLAIN" || typeof node.value !== "string") return;
      const words = CURLY.exec(node.value)?.[1];
      if (words === undefined || !path.some(isPair)) return;
      const facts = { at: node.value, likely: JSON.stringify(words) };
      problems.push(problem("yaml-quotes", placeAt(source, node.range?.[0] ?? 0), facts));
    },
  });
  return problems;
}

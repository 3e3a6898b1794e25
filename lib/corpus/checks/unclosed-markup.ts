import type { Code, Nodes } from "mdast";
import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/**
 * Reports incomplete markup: a code fence that is never closed and a comment that never ends, both of which swallow
 * everything after them, and a table row with fewer cells than its header.
 */
export function checkMarkup(source: Source, passages: readonly Passage[]): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Nodes, rule: "fence-unclosed" | "comment-unclosed" | "table-row-short", facts = {}) =>
    problems.push(problem(rule, placeAt(source, node.position?.start.offset ?? 0), facts));
  const look = (node: Nodes): void => {
    if (node.type === "code") {
      const fence = openFence(source, node);
      if (fence !== null) report(node, "fence-unclosed", { fence });
    }
    if (node.type === "html" && node.value.startsWith("<!--") && !node.value.includes("-->")) {
      report(node, "comment-unclosed");
    }
    if (node.type === "table") {
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children) {
        const cells = row.children.length;
        if (cells < columns) report(row, "table-row-short", { cells: String(cells), columns: String(columns) });
      }
    }
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const passage of passages) if (passage.kind === "whole") look(passage.node);
  return problems;
}

/** The fence of an unclosed code block; null when it is closed, or indented instead of fenced. */
function openFence({ text }: Source, { position }: Code): string | null {
  const printed = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const fence = /^(?:`{3,}|~{3,})/.exec(printed)?.[0];
  if (fence === undefined) return null;
  const last = (
    printed
      .split(/\r\n|\n|\r/)
      .slice(1)
      .at(-1) ?? ""
  )
    .replace(/^[\s>]*/, "")
    .trimEnd();
  return last.startsWith(fence) && /^(?:`+|~+)$/.test(last) ? null : fence;
}

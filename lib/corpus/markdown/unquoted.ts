import { inheritMarks, type Passage, passageOf } from "./passages";

/** The passages of a block quote, at any depth of nesting; any other passage as it is. */
export function unquoted(passage: Passage): Passage[] {
  if (!isBlockQuote(passage)) return [passage];
  const inside = passage.node.children.map((child) => passageOf(child));
  return inheritMarks(passage, inside).flatMap(unquoted);
}

export function isBlockQuote(passage: Passage): passage is Quote {
  return passage.kind === "whole" && passage.node.type === "blockquote";
}

type Whole = Extract<Passage, { kind: "whole" }>;
type Quote = Whole & { readonly node: Extract<Whole["node"], { type: "blockquote" }> };

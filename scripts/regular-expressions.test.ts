import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "scripts", "bench", "e2e"];
/** One that is longer is hard to read: what it lists belongs into lists, what it consists of into parts with names. */
const LONGEST = 120;

/** The places of expressions that are too long: literals, and the text between the parts of those that are composed. */
function longExpressions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const report = (node: ts.Node, length: number) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (length > LONGEST) found.push(`${file}:${line + 1}: ${length} characters`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) report(node, node.text.length);
    if (isComposed(node)) for (const argument of node.arguments ?? []) report(argument, textIn(argument));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether this is `RegExp(…)` or `new RegExp(…)`. */
function isComposed(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return isCall && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
}

/** The length of the longest string in an expression, without what a template puts in. */
function textIn(node: ts.Node): number {
  const pieces = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [ts.isStringLiteralLike(node) ? node.text : ""];
  let longest = pieces.join("").length;
  ts.forEachChild(node, (child) => {
    longest = Math.max(longest, textIn(child));
  });
  return longest;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/(?:^|[/\\])node_modules[/\\]/.test(name))
    .map((name) => join(folder, name));
}

describe("regular expressions", () => {
  it("are short enough to be read, in every file of the project", () => {
    const files = FOLDERS.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => longExpressions(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  it.each<[string, string, number]>([
    ["a literal", `const A = /${"x".repeat(119)}/u;`, 122],
    ["a string", `const A = new RegExp("${"x".repeat(121)}", "u");`, 121],
    ["a template", `const A = new RegExp(String.raw\`${"x".repeat(120)}\${B}y\`, "u");`, 121],
    ["an array of parts", `const A = RegExp(["a", "${"x".repeat(121)}"].join("|"));`, 121],
  ])("are seen where they are too long: %s", (_, text, length) => {
    expect(longExpressions("planted.ts", `\n${text}`)).toEqual([`planted.ts:2: ${length} characters`]);
  });
});
